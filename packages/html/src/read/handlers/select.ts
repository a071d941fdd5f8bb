import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { ReadState } from '../state.js';
import { textContent } from '../text-content.js';

/** Read a choice as its options, with a sign at each that says which was chosen. */
export function select(_: ReadState, element: Element): PhrasingContent[] {
  const options = optionsOf(element);
  const chosen = options.filter(({ properties }) => properties.selected);
  // A browser shows the first where none is chosen, unless it shows them all.
  const { multiple, size } = element.properties;
  const open = Boolean(multiple) || Number(size ?? 1) > 1;
  const shown = chosen.length > 0 || open ? chosen : options.slice(0, 1);
  const words = options.map((option) => {
    const text = textContent(option).replace(/\s+/gu, ' ').trim();
    return text === '' ? '' : `${shown.includes(option) ? '◉' : '○'} ${text}`;
  });
  const value = words.filter((word) => word !== '').join(' ');
  return value === '' ? [] : [{ type: 'text', value: ` ${value} ` }];
}

function optionsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'option' ? [child] : optionsOf(child);
  });
}
