import { fromText } from '@gouji/text';
import {
  type CellStream,
  type DataTable,
  type StreamLine,
  shiftPositions,
  visit,
} from '@gouji/tree';
import type { Paragraph, RootContent } from 'mdast';
import type { Point } from 'unist';
import { cleanCells } from './clean-cells.js';
import { cutParagraph } from './cut-paragraph.js';

/**
 * Find the tables that Markdown reads as paragraphs (rows of tabs, rows of bars without a delimiter
 * row, numbers on lines of their own, drawings in which a Chinese character counts two) and read them again from the source, where no tab is lost.
 */
export function repairTables(nodes: RootContent[], source: string): RootContent[] {
  const out: RootContent[] = [];
  let run: RootContent[] = [];
  const close = () => {
    for (const node of repairRun(run, source)) out.push(node);
    run = [];
  };
  for (const node of nodes) {
    const text = node.type === 'paragraph' || node.type === 'list';
    if (node.position && (text || (node.type === 'dataTable' && isMisread(node, source)))) {
      run.push(node);
    } else {
      close();
      out.push(node);
    }
  }
  close();
  return out;
}

/**
 * A drawing in which a Chinese character counts two, and whose bars stand by chance where columns
 * of single characters would have them.
 */
function isMisread({ position }: DataTable, source: string): boolean {
  const { start, end } = position!;
  if (start.offset === undefined || end.offset === undefined) return false;
  if (!/^\+[-=:]/u.test(source.slice(start.offset, start.offset + 2))) return false;
  const lines = source.slice(start.offset, end.offset).split(/\r?\n/u);
  return lines.some((line) => line.trimEnd().length !== lines[0]!.trimEnd().length);
}

/** Replace the paragraphs of a run, or their lines, that a table takes. */
function repairRun(run: RootContent[], source: string): RootContent[] {
  const [first, last] = [run[0]?.position, run.at(-1)?.position];
  if (!first || !last || last.end.offset === undefined) return run;
  const origin = startOfLine(first.start);
  if (origin.offset === undefined) return run;
  const end = endOfLine(source, last.end.offset);
  const tables = fromText(source.slice(origin.offset, end)).children.filter(
    (node) => node.type === 'cellStream' || node.type === 'dataTable',
  );
  for (const table of tables) shiftPositions(table, origin);
  const clean = tables.map((table) => (table.type === 'cellStream' ? cleanCells(table) : table));
  return merge(run, clean, source);
}

/** Put tables in the place of the lines they take; both come in the order of the source. */
function merge(
  run: RootContent[],
  tables: Array<CellStream | DataTable>,
  source: string,
): RootContent[] {
  const cut = (node: RootContent, from: number, to: number) =>
    node.type === 'paragraph' ? cutParagraph(node, from, to, source) : undefined;
  const nodes = [...run];
  const out: RootContent[] = [];
  let at = 0;
  for (const table of tables) {
    const { start, end } = table.position!;
    while (at < nodes.length && lastLine(nodes[at]!) < start.line) out.push(nodes[at++]!);
    let stop = at;
    while (stop < nodes.length && firstLine(nodes[stop]!) <= end.line) stop++;
    const touched = nodes.slice(at, stop);
    if (!isTable(table, touched)) continue;
    const before = cut(touched[0]!, 0, start.line);
    if (before) out.push(before);
    out.push(table);
    const after = cut(touched.at(-1)!, end.line + 1, Number.POSITIVE_INFINITY);
    at = after ? stop - 1 : stop;
    if (after) nodes[at] = after;
  }
  return out.concat(nodes.slice(at));
}

function firstLine(node: RootContent): number {
  return node.position?.start.line ?? 0;
}

function lastLine(node: RootContent): number {
  return node.position?.end.line ?? 0;
}

/** Rows of cells, or numbers in paragraphs, are a table; a list is one only as a whole. */
function isTable(table: CellStream | DataTable, touched: RootContent[]): boolean {
  if (touched.length === 0) return false;
  const { start, end } = table.position!;
  const whole = touched.every(
    ({ type, position }) =>
      type === 'paragraph' ||
      type === 'dataTable' ||
      (position!.start.line >= start.line && position!.end.line <= end.line),
  );
  if (!whole || table.type === 'dataTable') return whole;
  // A table of contents: its links would be torn into cells.
  const spaced = table.children.every(({ separator }) => separator === 'space');
  if (spaced && touched.some(holdsLink)) return false;
  const rows = table.children.filter(({ separator }) => separator !== 'none').length;
  if (rows >= 2 || table.children.some(isBarred)) return true;
  const numbers = table.children.filter(({ children }) => /^\d+$/u.test(children[0]?.value ?? ''));
  return (
    touched.every((node): node is Paragraph => node.type === 'paragraph') && numbers.length >= 2
  );
}

/** A lone row with bars on both sides: what a page mark leaves of a table. */
function isBarred({ separator, children }: StreamLine): boolean {
  const filled = children.filter(({ value }) => value.trim() !== '');
  return separator === 'bar' && children.length > 1 && filled.length > 1;
}

function holdsLink(node: RootContent): boolean {
  let found = false;
  visit(node, ({ type }) => {
    found ||= type === 'link' || type === 'linkReference';
    return !found;
  });
  return found;
}

function startOfLine(point: Point): Point {
  const start: Point = { line: point.line, column: 1 };
  if (point.offset !== undefined) start.offset = point.offset - point.column + 1;
  return start;
}

function endOfLine(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  return end;
}
