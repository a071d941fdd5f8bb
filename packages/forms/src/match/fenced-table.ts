import { type CellStream, cellStream, type StreamLine, streamLine } from '@gouji/tree';
import type { Code } from 'mdast';

/** Fences of another language hold no table. */
const languages = new Set(['', 'md', 'markdown', 'text', 'txt', 'table']);

const made = new WeakMap<Code, CellStream | null>();

/** Read a fence as lines of cells where all its lines are rows between bars, once. */
export function fencedTable(code: Code): CellStream | undefined {
  let stream = made.get(code);
  if (stream === undefined) {
    stream = readFence(code) ?? null;
    made.set(code, stream);
  }
  return stream ?? undefined;
}

function readFence(code: Code): CellStream | undefined {
  if (!languages.has((code.lang ?? '').toLowerCase())) return undefined;
  const lines = code.value.split('\n').map((text, at) => ({ text: text.trim(), at }));
  const rows = lines.filter(({ text }) => /\|.*\|/u.test(text));
  if (rows.length < 2 || lines.some(({ text }) => text !== '' && !text.includes('|'))) {
    return undefined;
  }
  const printed = rows.filter(({ text }) => !/^[\s|:-]+$/u.test(text) || /\|\s+\|/u.test(text));
  const stream = cellStream(printed.map(({ text, at }) => readRow(text, lineOf(code, at))));
  if (code.position) stream.position = code.position;
  return stream;
}

/** The line of a row: the fence itself takes up the first, an indented table has none. */
function lineOf({ position, value }: Code, at: number): number | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  return start.line + at + (end.line - start.line >= value.split('\n').length ? 1 : 0);
}

function readRow(text: string, line: number | undefined): StreamLine {
  const cells = text.replace(/^\||\|$/gu, '').split('|');
  const row = streamLine(
    cells.map((cell) => cell.trim()),
    'bar',
  );
  if (line === undefined) return row;
  const position = { start: { line, column: 1 }, end: { line, column: text.length + 1 } };
  for (const cell of row.children) cell.position = position;
  row.position = position;
  return row;
}
