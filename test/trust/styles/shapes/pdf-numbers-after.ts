import { spacedRows } from '../../../make/print/spaced-rows.js';
import { printPdf } from '../../print-pdf.js';
import type { Shape } from '../../style.js';

/** A label is broken over lines and its numbers stand on the line after it. */
export const pdfNumbersAfter: Shape = {
  kind: 'shape',
  name: 'pdf-numbers-after',
  says: ['numbers on the line after a wrapped label'],
  print(draft) {
    const labelWidth = draft.random.int(8, 18);
    return printPdf(draft, () => spacedRows({ labelWidth, numbers: 'after' }));
  },
};
