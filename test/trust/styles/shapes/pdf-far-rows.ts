import { farRows } from '../../../make/print/far-rows.js';
import { leaveOpen } from '../../draft.js';
import { valueRows } from '../../lose-blanks.js';
import { printPdf } from '../../print-pdf.js';
import type { Shape } from '../../style.js';

/** The labels of a page first, then its rows of numbers, in the same order. */
export const pdfFarRows: Shape = {
  kind: 'shape',
  name: 'pdf-far-rows',
  says: ['rows of seven numbers far from their labels but in printed order'],
  needsSums: true,
  without: ['lost-labels', 'stray-number', 'extra-row', 'table-twice'],
  print(draft) {
    // A row that is blank leaves no line, and the order no longer tells which row is which.
    const rows = valueRows(draft);
    if (rows.some((row) => row.every(({ text }) => text === ''))) {
      leaveOpen(draft, draft.truth.keys());
    }
    const run = draft.random.pick([3, 6, 12, 100]);
    return printPdf(draft, () => farRows(() => run));
  },
};
