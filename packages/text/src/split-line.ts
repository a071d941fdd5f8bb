import type { CellSeparator } from '@gouji/tree';
import type { Line } from './analyse-lines.js';
import { splitCommas } from './comma-lines.js';
import { type Piece, splitCells } from './split-cells.js';

/** Split a line of a table into its cells, by commas where it has these. */
export function splitLine(
  { raw, commas }: Pick<Line, 'raw' | 'commas'>,
  separator: CellSeparator,
  outer = false,
): Piece[] {
  return commas ? splitCommas(raw, commas) : splitCells(raw, separator, outer);
}
