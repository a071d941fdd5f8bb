import { slotsOf } from './slots.js';
import type { TablePrinter } from './table-printer.js';

/** A GFM table as OCR tools print it: a label repeats in every slot that its span covers. */
export const gfmTable: TablePrinter = (layout) => {
  const slots = slotsOf(layout);
  const grid = slots.map(() => new Array<string>(layout.width).fill(''));
  slots.forEach((line, y) => {
    line.forEach((cell, x) => {
      for (let dy = 0; dy < (cell?.rowSpan ?? 0); dy++) {
        for (let dx = 0; dx < cell!.colSpan; dx++) {
          const first = dy === 0 && dx === 0;
          if (first || cell!.kind !== 'value') grid[y + dy]![x + dx] = cell!.text;
        }
      }
    });
  });
  const lines = grid.map((line) => `| ${line.join(' | ').replace(/\n+/g, '<br>')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(layout.width)}`);
  return lines.join('\n');
};
