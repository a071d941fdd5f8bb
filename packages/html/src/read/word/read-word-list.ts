import { readNumber } from '@gouji/tree';
import type { Element } from 'hast';
import type { List, ListItem } from 'mdast';
import { spanOf } from '../span-of.js';
import type { Block, ReadState } from '../state.js';
import { stylesOf } from '../styles-of.js';
import { takeMarker, type WordMarker } from './take-marker.js';

/** Say whether a paragraph is an item of a list of Word's, and no heading. */
export function isWordItem(element: Element): boolean {
  if (element.tagName !== 'p') return false;
  const styles = stylesOf(element);
  return /\blevel\d/.test(styles.get('mso-list') ?? '') && !styles.has('mso-outline-level');
}

/** An item with its level, before nesting. */
interface Item {
  level: number;
  marker: WordMarker | undefined;
  node: ListItem;
}

/**
 * Read list paragraphs of Word, which stand one after the other with a level and a printed
 * marker. Those numbered 一、 or (一) stay paragraphs, for they are the headings of Chinese texts.
 */
export function readWordList(state: ReadState, elements: Element[]): Block[] {
  const out: Block[] = [];
  let items: Item[] = [];
  const flush = () => {
    while (items.length > 0) out.push(nest(items, items[0]!.level));
  };
  for (const element of elements) {
    const marker = takeMarker(state, element);
    const blocks = state.flow(element.children);
    const [first] = blocks;
    if (marker?.number && isHeadingNumber(marker.number.printed) && first?.type === 'paragraph') {
      flush();
      items = [];
      out.push({ ...first, data: { ...first.data, number: marker.number } }, ...blocks.slice(1));
      continue;
    }
    items.push({ level: levelOf(element), marker, node: itemOf(element, marker, blocks) });
  }
  flush();
  return out;
}

function isHeadingNumber(printed: string): boolean {
  const read = readNumber(`${printed} 总则`);
  return read !== undefined && read.level <= 2;
}

function levelOf(element: Element): number {
  return Number(/level(\d+)/.exec(stylesOf(element).get('mso-list') ?? '')?.[1] ?? 1);
}

function itemOf(element: Element, marker: WordMarker | undefined, children: Block[]): ListItem {
  const item: ListItem = { type: 'listItem', spread: false, children };
  if (marker?.number) item.data = { number: marker.number };
  if (element.position) item.position = element.position;
  return item;
}

/** Take the items of a level off the front, deeper ones as lists within the item before them. */
function nest(items: Item[], level: number): List {
  const first = items[0]!;
  const ordered = first.marker?.number !== undefined;
  const list: List = { type: 'list', ordered, spread: false, children: [] };
  const start = Number(first.marker?.number?.label);
  if (ordered) list.start = Number.isInteger(start) ? start : 1;
  while (items.length > 0 && items[0]!.level >= level) {
    const next = items[0]!;
    const last = list.children.at(-1);
    if (next.level > level && last) {
      last.children.push(nest(items, next.level));
    } else if (ordered !== (next.marker?.number !== undefined)) {
      break;
    } else {
      list.children.push(next.node);
      items.shift();
    }
  }
  const position = spanOf(list.children);
  if (position) list.position = position;
  return list;
}
