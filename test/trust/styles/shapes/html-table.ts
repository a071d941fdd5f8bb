import { htmlTable } from '../../../make/print/html-table.js';
import { printHtml } from '../../print-html.js';
import type { Shape } from '../../style.js';

/** A sound HTML table with its spans, blanks as nothing or as a space that does not break. */
export const htmlTableShape: Shape = {
  kind: 'shape',
  name: 'html-table',
  says: [],
  print(draft) {
    const blank = draft.random.pick(['', '&nbsp;']);
    const wrap = draft.random.pick([
      (text: string) => text || blank,
      (text: string) => `<p>${text || blank}</p>`,
      (text: string) => `<p><span style="font-size:12pt">${text || blank}</span></p>`,
    ]);
    return printHtml(draft, htmlTable({ wrap }));
  },
};
