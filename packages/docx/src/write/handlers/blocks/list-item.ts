import type { ListItem, Nodes } from 'mdast';
import type { Place } from '../../place.js';
import type { Block, State } from '../../state.js';
import { writeParagraph } from '../../write-paragraph.js';

/** Write an item of a list: its first paragraph has the mark, the others stand in like it. */
export function listItem(state: State, node: ListItem, place: Place): Block[] {
  const use = place.use === 'body' ? 'item' : place.use;
  const inside: Place = { ...place, use };
  const [first, ...others] = node.children as Nodes[];
  const rest: Place = { ...inside, item: { marker: undefined } };
  const box = typeof node.checked === 'boolean' ? [checkBox(node.checked)] : [];
  if (first?.type !== 'paragraph') {
    const mark = writeParagraph(state, node, state.phrasing(box, { place: inside }), inside);
    return [mark, ...state.blocks(node.children, rest)];
  }
  const marked = { ...first, children: [...box, ...first.children] };
  return [...state.blocks([marked], inside), ...state.blocks(others, rest)];
}

function checkBox(checked: boolean) {
  return { type: 'text' as const, value: checked ? '☑ ' : '☐ ' };
}
