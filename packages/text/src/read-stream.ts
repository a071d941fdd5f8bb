import { type CellSeparator, type CellStream, cellStream, type StreamLine } from '@gouji/tree';
import type { Line } from './analyse-lines.js';
import { pointAt } from './source-line.js';
import { bars } from './split-cells.js';
import { splitLine } from './split-line.js';

const separators: Partial<Record<Line['kind'], CellSeparator>> = {
  bar: 'bar',
  tab: 'tab',
  space: 'space',
};

/** Read the lines of a table as a cell stream, in the shape they came; rules only part rows. */
export function readStream(lines: Line[]): CellStream {
  const outer = hasOuterBars(lines);
  const rows = lines
    .filter((line) => line.kind !== 'rule' && !line.closing)
    .map((line) => readLine(line, outer));
  const stream = cellStream(rows);
  if (outer) stream.framed = true;
  const last = lines[lines.length - 1]!;
  stream.position = { start: pointAt(lines[0]!, 0), end: pointAt(last, last.raw.length) };
  return stream;
}

function readLine(line: Line, outer: boolean): StreamLine {
  const separator = separators[line.kind] ?? 'none';
  const cells = splitLine(line, separator, outer);
  return {
    type: 'streamLine',
    separator,
    children: cells.map(({ value, start, end }) => ({
      type: 'streamCell',
      value,
      position: { start: pointAt(line, start), end: pointAt(line, end) },
    })),
    position: { start: pointAt(line, 0), end: pointAt(line, line.raw.length) },
  };
}

/**
 * Rows have bars on both sides, as in Markdown; a lone bar says nothing. Where a row without the
 * first bar has as many of them, that one parts a blank cell from the next.
 */
function hasOuterBars(lines: Line[]): boolean {
  const rows = lines.filter(
    (line) => line.kind === 'bar' && !line.commas && /[^|｜│┃║\s]/u.test(line.text),
  );
  const [outer, others] = [true, false].map((both) => {
    return rows.filter(({ text }) => (isBar(text[0]) && isBar(text.at(-1))) === both);
  });
  const most = Math.max(0, ...outer!.map(countBars));
  if (others!.some((row) => isBar(row.text.at(-1)) && countBars(row) >= most)) return false;
  return outer!.length > 0 && outer!.length >= rows.length * 0.8;
}

function isBar(character: string | undefined): boolean {
  return character !== undefined && bars.test(character);
}

function countBars({ text }: Line): number {
  return [...text].filter(isBar).length;
}
