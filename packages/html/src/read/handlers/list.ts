import { numeral } from '@gouji/tree';
import type { Element } from 'hast';
import type { List, ListItem } from 'mdast';
import { hasClass } from '../has-class.js';
import type { Block, Content, ReadState } from '../state.js';
import { takeLabel } from '../take-label.js';

/** Read `ul` and `ol` with the numbers that they print. */
export function list(state: ReadState, element: Element): Block[] {
  const numbered = hasClass(element, 'gouji-numbered');
  const ordered = element.tagName === 'ol' || numbered;
  const node: List = { type: 'list', ordered, spread: false, children: [] };
  const start = integer(element.properties.start) ?? 1;
  if (ordered) node.start = start;
  const notes: Block[] = [];
  let value = start;
  for (const child of element.children) {
    if (child.type === 'element' && state.notes.definitions.has(child)) {
      notes.push(...state.flow([child]));
    } else if (child.type === 'element' && child.tagName === 'li') {
      const item = readItem(state, child, numbered);
      const stated = integer(child.properties.value);
      if (ordered && !item.data?.number)
        setNumber(item, stated ?? value, stated !== undefined && stated !== value, element);
      value = (stated ?? value) + 1;
      node.children.push(item);
    } else {
      addLoose(state, node, child);
    }
  }
  node.spread = node.children.some((item) => item.spread);
  if (element.position) node.position = element.position;
  return node.children.length > 0 ? [node, ...notes] : notes;
}

function readItem(state: ReadState, element: Element, numbered: boolean): ListItem {
  const number = numbered ? takeLabel(state, element) : undefined;
  const children = state.flow(element.children);
  const item: ListItem = { type: 'listItem', spread: isSpread(children), children };
  if (number) item.data = { number };
  if (element.position) item.position = element.position;
  return item;
}

/** Keep a number that the list would not count to by itself. */
function setNumber(item: ListItem, value: number, jumps: boolean, list: Element): void {
  const type = list.properties.type;
  const style = type === 'a' || type === 'A' || type === 'i' || type === 'I' ? type : undefined;
  if (!jumps && !style) return;
  const label = numeral(value, style);
  item.data = { ...item.data, number: { printed: `${label}.`, label } };
}

/** What stands in a list outside its items belongs to the item before it. */
function addLoose(state: ReadState, node: List, child: Content): void {
  const blocks = state.flow([child]);
  if (blocks.length === 0) return;
  const last = node.children.at(-1);
  if (last) {
    last.children.push(...blocks);
    last.spread = isSpread(last.children);
  } else node.children.push({ type: 'listItem', spread: false, children: blocks });
}

function isSpread(children: ListItem['children']): boolean {
  return children.filter((child) => child.type === 'paragraph').length > 1;
}

function integer(value: unknown): number | undefined {
  const number =
    typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isInteger(number) ? number : undefined;
}
