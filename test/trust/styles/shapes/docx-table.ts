import { printDocx } from '../../print-docx.js';
import type { Shape } from '../../style.js';

/** A sound Word file: merged cells, header rows that repeat. */
export const docxTableShape: Shape = {
  kind: 'shape',
  name: 'docx-table',
  says: [],
  keepsColumns: true,
  print: (draft) => printDocx(draft),
};
