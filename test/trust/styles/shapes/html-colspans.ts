import type { Layout } from '../../../make/layout.js';
import { htmlTable } from '../../../make/print/html-table.js';
import { printHtml } from '../../print-html.js';
import type { Shape } from '../../style.js';

/** Header rows wider or narrower than the rows below, so that no cell stands under its header. */
export const htmlColspans: Shape = {
  kind: 'shape',
  name: 'html-colspans',
  says: ['header and data rows with different colspans'],
  print(draft) {
    const { random } = draft;
    const by = random.pick([-2, -1, 1, 2, 3]);
    const cellOf = random.pick(['first', 'last'] as const);
    const wide = random.pick(['header', 'value'] as const);
    const alter = (layout: Layout): Layout => ({
      ...layout,
      rows: layout.rows.map((row) => {
        const of = row.some(({ kind }) => kind === 'value') ? 'value' : 'header';
        if (of !== wide || row.length === 0) return row;
        const at = cellOf === 'first' ? 0 : row.length - 1;
        return row.map((cell, x) =>
          x === at ? { ...cell, colSpan: Math.max(1, cell.colSpan + by) } : cell,
        );
      }),
    });
    return printHtml(draft, (layout) => htmlTable()(alter(layout)));
  },
};
