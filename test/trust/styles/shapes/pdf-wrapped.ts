import { pageLines } from '../../../make/print/page-lines.js';
import { printPdf } from '../../print-pdf.js';
import type { Shape } from '../../style.js';

/** Labels broken over lines, those of groups in the middle of their rows. */
export const pdfWrapped: Shape = {
  kind: 'shape',
  name: 'pdf-wrapped',
  says: ['labels wrapped and woven together'],
  print(draft) {
    const { random } = draft;
    const page = {
      labelWidths: [random.int(4, 8), random.int(4, 8), random.int(10, 20)],
      headerWidth: random.int(2, 6),
      between: ' ',
      numbers: random.pick(['first', 'middle', 'last'] as const),
    };
    return printPdf(draft, () => pageLines(page));
  },
};
