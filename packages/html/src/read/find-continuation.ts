import type { Element } from 'hast';
import { articleLines } from './article-lines.js';
import { isNavigation } from './is-navigation.js';
import type { Outside } from './outside-of.js';
import type { Content, ReadState } from './state.js';
import { textContent } from './text-content.js';

/** What stands around an article, in document order; what goes on with its text is `body`. */
export interface Continuation {
  before: Piece[];
  after: Piece[];
}

/** A piece of a page. */
export interface Piece {
  node: Content;
  body: boolean;
}

type Test = (node: Content) => boolean;

/**
 * Find the text that a page holds outside its article's container: sections that go on counting
 * where the article stops, long paragraphs, tables of numbers, and what stands between them.
 */
export function findContinuation(
  state: ReadState,
  article: Element,
  { before, after }: Outside,
): Continuation {
  const numbers = numbersIn(state, article.children);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const precedes = (node: Content) => first !== undefined && goesOn(state, node, first - 1);
  const follows = (node: Content) => last !== undefined && goesOn(state, node, last + 1);
  const isText = (node: Content) => isBodyText(state, node);
  return {
    before: mark(before.toReversed(), (node) => precedes(node) || isText(node), true).toReversed(),
    after: mark(after, (node) => follows(node) || isText(node), false),
  };
}

/** Mark what stands from the article to the last of its text, navigation excepted. */
function mark(nodes: Content[], isText: Test, reversed: boolean): Piece[] {
  const parts = nodes.flatMap((node) => expand(node, isText, reversed));
  const end = parts.findLastIndex((node) => holds(node, isText));
  return parts.map((node, index) => ({ node, body: index <= end && !isNavigation(node) }));
}

function holds(node: Content, isText: Test): boolean {
  return !isNavigation(node) && isText(node);
}

/** A wrapper that holds text and navigation is taken apart. */
function expand(node: Content, isText: Test, reversed: boolean): Content[] {
  if (node.type !== 'element' || node.tagName !== 'div' || !holds(node, isText)) return [node];
  const elements = node.children.filter((child) => child.type === 'element');
  if (!elements.some(isNavigation)) return [node];
  const children = reversed ? node.children.toReversed() : node.children;
  return children.flatMap((child) => expand(child, isText, reversed));
}

function goesOn(state: ReadState, node: Content, number: number): boolean {
  return numbersIn(state, [node]).includes(number);
}

const digits = '一二三四五六七八九十';

/** The numbers of the sections (`四、`) that some content begins, in order. */
function numbersIn(state: ReadState, nodes: Content[]): number[] {
  return articleLines(state, nodes).flatMap((line) => {
    const label = /^(十?[一二三四五六七八九]|十)、/u.exec(line)?.[1];
    if (!label) return [];
    const unit = digits.indexOf(label.at(-1)!) + 1;
    return [label.length === 2 ? 10 + unit : unit];
  });
}

const longParagraph = 100;

function isBodyText(state: ReadState, node: Content): boolean {
  const long = articleLines(state, [node]).some(
    (line) => line.length >= longParagraph && /[。！？]$/u.test(line),
  );
  return long || (node.type === 'element' && holdsNumbers(node));
}

const fewNumbers = 4;
const number = /^\d[\d,]*(?:\.\d+)?$/u;

/** A table of data has numbers; one of a document's particulars has words and dates. */
function holdsNumbers(element: Element): boolean {
  if (element.tagName !== 'table') {
    return element.children.some((child) => child.type === 'element' && holdsNumbers(child));
  }
  const cells = cellsIn(element).map((cell) => textContent(cell).normalize('NFKC').trim());
  return cells.filter((text) => number.test(text)).length >= fewNumbers;
}

function cellsIn(element: Element): Element[] {
  if (element.tagName === 'td' || element.tagName === 'th') return [element];
  return element.children.flatMap((child) => (child.type === 'element' ? cellsIn(child) : []));
}
