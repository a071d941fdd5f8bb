import { slotsOf } from './slots.js';
import type { TablePrinter } from './table-printer.js';

/** What stands around the cells of a row. */
export interface SlotRowOptions {
  before?: string;
  between: string;
  after?: string;
}

/** A row a line with something for every slot of the grid, so that each cell keeps its column. */
export function slotRows({ before = '', between, after = '' }: SlotRowOptions): TablePrinter {
  return (layout) =>
    slotsOf(layout)
      .map((line) => before + line.map((cell) => cell?.text ?? '').join(between) + after)
      .join('\n');
}
