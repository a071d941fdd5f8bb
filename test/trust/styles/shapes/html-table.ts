import type { HtmlOptions } from '../../../make/print/html-table.js';
import { htmlTable } from '../../../make/print/html-table.js';
import { printHtml } from '../../print-html.js';
import type { Shape } from '../../style.js';

const word = 'font-size:16.0pt;font-family:仿宋_GB2312;mso-bidi-font-family:宋体';

/** What editors and Word put around the text of a cell. */
const looks: Array<Omit<HtmlOptions, 'heads'>> = [
  {},
  { wrap: (text) => `<p>${text || '&nbsp;'}</p>` },
  { cell: ' align="center" valign="middle"', wrap: (text) => `\n  ${text}\n` },
  {
    table: ' class="MsoTableGrid" border="1" cellspacing="0"',
    cell: " style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'",
    wrap: (text) =>
      `<p class="MsoNormal"><span lang="EN-US" style='${word}'>${text || '&nbsp;'}<o:p></o:p></span></p>`,
  },
  {
    wrap: (text) =>
      `<div><font face="宋体">${text.replace(/^(.)(.+)$/su, '$1</font><font>$2')}</font></div>`,
  },
  { wrap: (text) => `<span>&ensp;${text}&nbsp;</span>` },
];

/** A sound HTML table with its spans, in the tags of one editor or another. */
export const htmlTableShape: Shape = {
  kind: 'shape',
  name: 'html-table',
  says: [],
  keepsColumns: true,
  print(draft) {
    const heads = draft.random.chance(0.3);
    return printHtml(draft, htmlTable({ ...draft.random.pick(looks), heads }));
  },
};
