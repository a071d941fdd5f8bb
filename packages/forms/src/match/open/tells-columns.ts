import { readLexeme } from '../../coerce/read-lexeme.js';
import type { Line, LineCell } from '../lines.js';

/**
 * Tell whether the columns of a grid are those printed over them: the grid has no holes, or each
 * row of numbers has one cell for each of the lowest heads, in their order and under them. Word
 * processors that miscount a span leave such grids.
 */
export function tellsColumns(run: Line[]): boolean {
  if (run[0]!.sound !== false) return true;
  const first = run.findIndex(holdsNumbers);
  const heads = lowest(run.slice(0, first)).sort((a, b) => a.column! - b.column!);
  if (first < 1 || heads.length < 2) return false;
  return run.slice(first).every(({ cells }) => {
    return cells.length === heads.length && cells.every((cell, x) => overlap(cell, heads[x]!));
  });
}

function holdsNumbers({ cells }: Line): boolean {
  return cells.slice(1).some(({ text }) => readLexeme(text)?.kind === 'number');
}

/** The cells of a head that no other of its cells stands below. */
function lowest(lines: Line[]): LineCell[] {
  return lines.flatMap(({ cells }, y) => {
    const below = lines.slice(y + 1).flatMap((line) => line.cells);
    return cells.filter((cell) => !below.some((other) => startsUnder(other, cell)));
  });
}

function startsUnder({ column }: LineCell, over: LineCell): boolean {
  return column! >= over.column! && column! < over.column! + over.width!;
}

function overlap(one: LineCell, other: LineCell): boolean {
  const end = Math.min(one.column! + one.width!, other.column! + other.width!);
  return end > Math.max(one.column!, other.column!);
}
