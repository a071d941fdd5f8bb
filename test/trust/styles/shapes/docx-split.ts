import { cutLayout } from '../../../make/cut-layout.js';
import { docxTable } from '../../../make/docx/docx-table.js';
import { printDocx } from '../../print-docx.js';
import type { Shape } from '../../style.js';

/** A Word table in two parts with an empty paragraph between, the header again or not. */
export const docxSplit: Shape = {
  kind: 'shape',
  name: 'docx-split',
  says: ['DOCX with split tables'],
  keepsColumns: true,
  print(draft) {
    const { random } = draft;
    return printDocx(draft, (layout) => {
      const first = layout.headRows + 1;
      if (first >= layout.rows.length) return docxTable(layout);
      const options = { again: random.chance(0.5), head: random.chance(0.5) };
      const parts = cutLayout(layout, random.int(first, layout.rows.length - 1), options);
      return parts.map((part) => docxTable(part)).join('<w:p/>');
    });
  },
};
