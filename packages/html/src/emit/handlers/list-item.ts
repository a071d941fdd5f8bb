import type { ElementContent } from 'hast';
import type { ListItem, Parents } from 'mdast';
import { element } from '../element.js';
import { printedLabel } from '../printed-label.js';
import { spreadLines } from '../spread-lines.js';
import type { State } from '../state.js';

/** Write an item of a list; the one paragraph of a tight item needs no `p`. */
export function listItem(state: State, node: ListItem, parent: Parents | undefined) {
  const label = labelOf(state, node, parent);
  const loose = node.spread === true || (parent?.type === 'list' && state.loose.has(parent));
  const blocks = node.children.map((child) => state.one(child, node));
  const first = blocks[0]?.[0];
  const head = first?.type === 'element' && first.tagName === 'p' ? first : undefined;
  if (head) head.children.unshift(...label);
  if (head && !loose) {
    const rest = blocks.flat().slice(1);
    const tail = rest.length > 0 ? spreadLines(rest) : [];
    const { id } = head.properties;
    return state.patch(node, element('li', { id }, [...head.children, ...tail]));
  }
  const content = [...(head ? [] : label), ...spreadLines(blocks.flat())];
  return state.patch(node, element('li', {}, content));
}

function labelOf(state: State, node: ListItem, parent: Parents | undefined): ElementContent[] {
  if (typeof node.checked === 'boolean')
    return [{ type: 'text', value: node.checked ? '☑ ' : '☐ ' }];
  const number = node.data?.number;
  const printed = parent?.type === 'list' && state.markers.get(parent) === 'printed';
  return number && printed ? printedLabel(number) : [];
}
