import { pageLines } from '../../../make/print/page-lines.js';
import { printPdf } from '../../print-pdf.js';
import type { Shape } from '../../style.js';

/** Narrow label columns, read across without a space: the words of neighbours are one line. */
export const pdfWoven: Shape = {
  kind: 'shape',
  name: 'pdf-woven',
  says: ['labels wrapped and woven together', '（四）无2.没有现成信息需要另', '法提供行制作'],
  print(draft) {
    const { random } = draft;
    const page = {
      labelWidths: [random.int(2, 5), random.int(3, 5), random.int(8, 14)],
      headerWidth: random.int(2, 4),
      between: '',
      numbers: random.pick(['first', 'middle', 'last'] as const),
    };
    return printPdf(draft, () => pageLines(page));
  },
};
