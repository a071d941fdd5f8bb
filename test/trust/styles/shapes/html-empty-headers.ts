import type { Layout, LayoutCell } from '../../../make/layout.js';
import { htmlTable } from '../../../make/print/html-table.js';
import { slotsOf } from '../../../make/print/slots.js';
import { printHtml } from '../../print-html.js';
import type { Shape } from '../../style.js';

/** No rowspan anywhere: what a label spans is an empty cell in each row below it. */
export const htmlEmptyHeaders: Shape = {
  kind: 'shape',
  name: 'html-empty-headers',
  says: ['repeated empty header cells instead of rowspan'],
  keepsColumns: true,
  print: (draft) => printHtml(draft, (layout) => htmlTable()(withoutRowSpans(layout))),
};

/** Give each row a cell for every slot: empty ones where a cell of a row above reaches down. */
function withoutRowSpans(layout: Layout): Layout {
  const slots = slotsOf(layout);
  const empty = (cell: LayoutCell): LayoutCell => ({ ...cell, text: '', rowSpan: 1 });
  const open: Array<LayoutCell | undefined> = [];
  const rows = slots.map((line) => {
    const row: LayoutCell[] = [];
    for (let x = 0; x < layout.width; ) {
      const cell = line[x];
      const own = cell ?? open[x];
      if (!own) {
        x++;
        continue;
      }
      row.push(cell ? { ...cell, rowSpan: 1 } : empty(own));
      open[x] = own;
      x += own.colSpan;
    }
    return row;
  });
  return { ...layout, rows };
}
