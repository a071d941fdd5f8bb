import type { SourceLine } from '../source-line.js';
import { type ReadDrawing, readDrawing } from './read-drawing.js';

/** Lines that draw a table; `end` is exclusive. */
export interface Drawing {
  start: number;
  end: number;
  read: ReadDrawing;
}

/** Rules between so many rows stand between all of them, and not at the head and the foot alone. */
const fewestRuled = 4;

/**
 * Find the tables that are drawn with spans, or with a rule between all rows. One without either may
 * as well be rows between rules, of which each line is one: it is read as any other table.
 */
export function findDrawings(lines: readonly SourceLine[]): Drawing[] {
  const drawings: Drawing[] = [];
  for (let start = 0; start < lines.length; start++) {
    if (!isRule(lines[start]!.text)) continue;
    const end = endOf(lines, start);
    const read = readDrawing(lines.slice(start, end).map(({ text }) => text));
    const spans = read?.cells.some(({ width, height }) => width > 1 || height > 1);
    if (read && (spans || read.height >= fewestRuled)) drawings.push({ start, end, read });
    start = end - 1;
  }
  return drawings;
}

/** The drawing goes on while its lines stand right under each other and are closed on both sides. */
function endOf(lines: readonly SourceLine[], start: number): number {
  let end = start + 1;
  while (end < lines.length && lines[end]!.gap === 0 && isFramed(lines[end]!.text)) end++;
  return end;
}

function isRule(text: string): boolean {
  return /^\+[-=+]+\+$/u.test(text);
}

function isFramed(text: string): boolean {
  return /^[+|].*[+|]$/u.test(text);
}
