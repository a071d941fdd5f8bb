import type { List, ListItem, Paragraph } from 'mdast';
import type { CountedNumber } from '../numbering/numbering-counter.js';
import type { Container, OpenList } from './container.js';

/**
 * Add a bulleted or plainly numbered paragraph to the list it goes on with, or begin one. A
 * paragraph whose number no list can print stays a paragraph; it keeps its place in the item above.
 *
 * @returns whether the paragraph has been placed
 */
export function addToList(container: Container, node: Paragraph, counted: CountedNumber): boolean {
  const { lists } = container;
  while (lists.length > 0 && !holds(lists[lists.length - 1]!, counted)) lists.pop();
  const above = lists[lists.length - 1];
  const parent = above && above.level < counted.level ? above.node.children.at(-1) : undefined;
  if (!counted.plain || (counted.kind === 'number' && !counted.number)) {
    if (!parent || above?.list !== counted.list) {
      container.endLists();
      return false;
    }
    if (counted.number) node.data = { ...node.data, number: counted.number };
    parent.children.push(node);
    return true;
  }
  const item = makeItem(node, counted);
  if (above && !parent) {
    above.node.children.push(item);
    above.ordinal = counted.ordinal;
    return true;
  }
  const list = makeList(item, counted);
  container.openList({
    node: list,
    level: counted.level,
    list: counted.list,
    ordinal: counted.ordinal,
  });
  if (parent) parent.children.push(list);
  else container.add(list);
  return true;
}

/** Tell whether an open list can take a paragraph, as an item or deeper within its last item. */
function holds(open: OpenList, counted: CountedNumber): boolean {
  if (open.level < counted.level) return true;
  if (open.level > counted.level || !counted.plain) return false;
  if (open.list !== counted.list) return false;
  if (counted.kind === 'bullet') return !open.node.ordered;
  return open.node.ordered === true && counted.ordinal === open.ordinal + 1;
}

function makeItem(node: Paragraph, counted: CountedNumber): ListItem {
  const data: ListItem['data'] = { source: node.data?.source };
  if (counted.number) data.number = counted.number;
  return { type: 'listItem', spread: false, children: [node], data };
}

function makeList(item: ListItem, counted: CountedNumber): List {
  const data = { source: item.data?.source } as List['data'];
  if (counted.kind === 'bullet') {
    return { type: 'list', ordered: false, spread: false, children: [item], ...(data && { data }) };
  }
  const start = counted.ordinal;
  return {
    type: 'list',
    ordered: true,
    start,
    spread: false,
    children: [item],
    ...(data && { data }),
  };
}
