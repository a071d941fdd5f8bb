import { pageLines } from '../../../make/print/page-lines.js';
import { printPdf } from '../../print-pdf.js';
import type { Shape } from '../../style.js';

/** Group labels set vertically, one character a line, woven between the rows they span. */
export const pdfVertical: Shape = {
  kind: 'shape',
  name: 'pdf-vertical',
  says: ['vertical labels one character a line'],
  print(draft) {
    const { random } = draft;
    const page = {
      labelWidths: [1, random.pick([1, 4, 6]), random.int(14, 24)],
      headerWidth: random.int(2, 6),
      between: random.pick(['', ' ']),
      numbers: 'last' as const,
    };
    return printPdf(draft, () => pageLines(page));
  },
};
