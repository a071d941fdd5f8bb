import { type PrintedNumber, readNumber, slicePhrasing, textOf } from '@gouji/tree';
import type { Element } from 'hast';
import type { Heading, PhrasingContent } from 'mdast';
import { cleanPhrasing } from './clean-phrasing.js';
import { ownId } from './own-id.js';
import type { Block, ReadState } from './state.js';
import { findOwn, takeLabel } from './take-label.js';
import { textContent } from './text-content.js';
import { takeMarker } from './word/take-marker.js';

/**
 * Read a heading: its printed number apart from its text, the id that links lead to. One that
 * holds more than a line (a table, a list) is a wrapper, whatever its name.
 */
export function readHeading(state: ReadState, element: Element, depth: number): Block[] {
  const stated = takeLabel(state, element) ?? takeMarker(state, element)?.number;
  const runIn = takeRunIn(state, element);
  const blocks = readContent(state, element);
  const [only] = blocks;
  if (blocks.length > 1 || (only && only.type !== 'paragraph')) return withNumber(blocks, stated);
  const content = only?.type === 'paragraph' ? only.children : [];
  const text = content.map((node) => textOf(node)).join('');
  if (text.trim() === '' && !stated) {
    return content.length > 0 ? [{ type: 'paragraph', children: content }] : [];
  }
  const split = stated ? undefined : splitNumber(content, text);
  const heading: Heading = {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: split?.rest ?? content,
  };
  const number = stated ?? split?.number;
  const id = idOf(element);
  const data: Heading['data'] = {};
  if (number) data.number = number;
  if (runIn) data.runIn = runIn;
  if (id) data.id = ownId(id);
  if (Object.keys(data).length > 0) heading.data = data;
  if (element.position) heading.position = element.position;
  return [heading];
}

/** Split the number off the text, unless it ends within a piece that cannot be cut. */
function splitNumber(content: PhrasingContent[], text: string) {
  const read = readNumber(text);
  if (!read || read.rest === '') return undefined;
  const rest = slicePhrasing(content, text.length - read.rest.length);
  const kept = rest.map((node) => textOf(node)).join('');
  return kept === read.rest ? { number: read.number, rest } : undefined;
}

function readContent(state: ReadState, element: Element): Block[] {
  if (element.children.some((child) => child.type === 'element' && state.isBlock(child))) {
    return state.flow(element.children);
  }
  const children = cleanPhrasing(state.phrasing(element.children));
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function withNumber(blocks: Block[], number: PrintedNumber | undefined): Block[] {
  const [first, ...rest] = blocks;
  if (!number || !first) return blocks;
  if (first.type === 'paragraph') return [{ ...first, data: { ...first.data, number } }, ...rest];
  return [{ type: 'paragraph', children: [], data: { number } }, ...blocks];
}

function takeRunIn(state: ReadState, element: Element): string | undefined {
  const span = findOwn(element, 'gouji-run-in');
  if (!span) return undefined;
  state.taken.add(span);
  return textContent(span);
}

/** The id of a heading, or of the anchor within it. */
function idOf(element: Element): string | undefined {
  const { id, name } = element.properties;
  if (typeof id === 'string' && id !== '') return id;
  if (element.tagName === 'a' && typeof name === 'string' && name !== '') return name;
  for (const child of element.children) {
    const found = child.type === 'element' ? idOf(child) : undefined;
    if (found) return found;
  }
  return undefined;
}
