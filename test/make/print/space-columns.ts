import { slotsOf } from './slots.js';
import type { TablePrinter } from './table-printer.js';

/** A row a line, each column padded to its width; a Chinese character is two columns wide. */
export function spaceColumns(gap: number): TablePrinter {
  return (layout) => {
    const slots = slotsOf(layout);
    const widths = Array.from({ length: layout.width }, (_, x) =>
      Math.max(0, ...slots.map((line) => (line[x]?.colSpan === 1 ? widthOf(line[x].text) : 0))),
    );
    return slots
      .map((line) => {
        let text = '';
        let edge = 0;
        line.forEach((cell, x) => {
          if (cell && cell.text !== '') {
            const behind = text === '' ? 0 : gap;
            text += ' '.repeat(Math.max(behind, edge - widthOf(text))) + cell.text;
          }
          edge += widths[x]! + gap;
        });
        return text;
      })
      .join('\n');
  };
}

function widthOf(text: string): number {
  return [...text].reduce(
    (sum, char) => sum + (/[\p{sc=Han}\u3000-\u303f\uff00-\uff60]/u.test(char) ? 2 : 1),
    0,
  );
}
