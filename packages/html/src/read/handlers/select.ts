import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { ReadState } from '../state.js';
import { textContent } from '../text-content.js';

/**
 * Read a choice as its options, with a sign at each that says which was chosen, and the labels of
 * their groups.
 */
export function select(_: ReadState, element: Element): PhrasingContent[] {
  const entries = entriesOf(element);
  const options = entries.filter(({ tagName }) => tagName === 'option');
  const chosen = options.filter(({ properties }) => properties.selected);
  // A browser shows the first where none is chosen, unless it shows them all.
  const { multiple, size } = element.properties;
  const open = Boolean(multiple) || Number(size ?? 1) > 1;
  const shown = chosen.length > 0 || open ? chosen : options.slice(0, 1);
  const words = entries.map((entry) => {
    if (entry.tagName === 'optgroup') return folded(String(entry.properties.label ?? ''));
    const text = folded(textContent(entry)) || folded(String(entry.properties.label ?? ''));
    return text === '' ? '' : `${shown.includes(entry) ? '◉' : '○'} ${text}`;
  });
  const value = words.filter((word) => word !== '').join(' ');
  return value === '' ? [] : [{ type: 'text', value: ` ${value} ` }];
}

/** Options, and groups before those in them. */
function entriesOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'option') return [child];
    return child.tagName === 'optgroup' ? [child, ...entriesOf(child)] : entriesOf(child);
  });
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
