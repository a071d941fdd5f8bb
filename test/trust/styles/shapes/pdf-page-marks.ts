import { pageLines } from '../../../make/print/page-lines.js';
import { printPdf } from '../../print-pdf.js';
import type { Shape } from '../../style.js';

const marks = [
  (page: number) => `- ${page} -`,
  (page: number) => `— ${page} —`,
  (page: number) => `-${page}-`,
  (page: number) => `第 ${page} 页`,
];

/** The foot of a page falls inside a table, inside a row too. */
export const pdfPageMarks: Shape = {
  kind: 'shape',
  name: 'pdf-page-marks',
  says: ['page marks (`- 5 -`) inside a row'],
  print(draft) {
    const { random } = draft;
    const page = {
      labelWidths: [random.int(4, 8), random.int(5, 9), random.int(8, 14)],
      headerWidth: random.int(3, 6),
      between: ' ',
      numbers: random.pick(['first', 'middle', 'last'] as const),
      pageMark: { every: random.int(5, 24), text: random.pick(marks) },
    };
    return printPdf(draft, () => pageLines(page));
  },
};
