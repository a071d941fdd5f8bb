import type { Line } from './analyse-lines.js';

/**
 * Find the bars on lines of their own that close the cell on the line before, in a text that prints
 * its cells so: such a bar is no cell, only one that follows another is a blank one.
 */
export function closingBars(lines: readonly Line[]): Set<Line> {
  const closing = new Set<Line>();
  let numbers = 0;
  let closed = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const isClosed = next !== undefined && isCell(line) && loneBar.test(next.text);
    if (isClosed) closing.add(next);
    if (line.kind !== 'number') return;
    numbers++;
    if (isClosed) closed++;
  });
  return closing.size > 2 && closed >= numbers * usual ? closing : new Set();
}

/** Where the share of numbers that a bar follows is smaller, a lone bar is a blank cell. */
const usual = 0.8;
const loneBar = /^[|｜│┃║]$/u;

function isCell({ kind }: Line): boolean {
  return kind !== 'bar' && kind !== 'rule' && kind !== 'tab';
}
