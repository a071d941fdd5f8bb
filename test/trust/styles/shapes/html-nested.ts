import { htmlTable } from '../../../make/print/html-table.js';
import { printHtml } from '../../print-html.js';
import type { Shape } from '../../style.js';

/** Every table stands in a cell of a table that is there for its borders. */
export const htmlNested: Shape = {
  kind: 'shape',
  name: 'html-nested',
  says: ['nested tables for layout'],
  keepsColumns: true,
  print(draft) {
    const depth = draft.random.int(1, 3);
    const before = '<table width="100%"><tbody><tr><td>'.repeat(depth);
    const after = '</td></tr></tbody></table>'.repeat(depth);
    return printHtml(draft, (layout) => before + htmlTable()(layout) + after);
  },
};
