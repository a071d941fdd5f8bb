import { cutLayout } from '../../../make/cut-layout.js';
import type { Layout, LayoutCell } from '../../../make/layout.js';
import { htmlTable } from '../../../make/print/html-table.js';
import type { Draft } from '../../draft.js';
import { printHtml } from '../../print-html.js';
import type { Shape } from '../../style.js';

/**
 * Where a page ended, a row is two: the second holds the rest of its label and else nothing; or the
 * table is two tables, with or without its header again.
 */
export const htmlPageSplit: Shape = {
  kind: 'shape',
  name: 'html-page-split',
  says: ['rows split at page breaks'],
  keepsColumns: true,
  print(draft) {
    const print = htmlTable();
    return printHtml(draft, (layout) =>
      draft.random.chance(0.5)
        ? print(splitRow(layout, draft))
        : splitTable(layout, draft).map(print).join('\n'),
    );
  },
};

/** Cut the label of one row in two; its values stay in the first or the second half. */
function splitRow(layout: Layout, { random }: Draft): Layout {
  const rows = layout.rows.map((row) => row.map((cell) => ({ ...cell })));
  const candidates = rows.filter((row) => {
    const label = lastLabel(row);
    return label && label.text.length >= 4 && row.every(({ rowSpan }) => rowSpan === 1);
  });
  if (candidates.length === 0) return layout;
  const row = random.pick(candidates);
  const at = rows.indexOf(row);
  const label = lastLabel(row)!;
  const cut = random.int(2, label.text.length - 1);
  const second = row.map((cell) => ({
    ...cell,
    text: cell === label ? label.text.slice(cut) : '',
    kind: cell.kind === 'value' ? ('row' as const) : cell.kind,
  }));
  label.text = label.text.slice(0, cut);
  stretchSpans(rows, at);
  rows.splice(at + 1, 0, second);
  return { ...layout, rows };
}

function lastLabel(row: LayoutCell[]): LayoutCell | undefined {
  const labels = row.filter(({ kind }) => kind === 'row');
  return row.some(({ kind }) => kind === 'value') ? labels[labels.length - 1] : undefined;
}

function stretchSpans(rows: LayoutCell[][], at: number): void {
  for (let y = 0; y <= at; y++) {
    for (const cell of rows[y]!) if (cell.rowSpan > 1 && y + cell.rowSpan > at) cell.rowSpan++;
  }
}

/** Cut a table in two below its header. */
function splitTable(layout: Layout, { random }: Draft): Layout[] {
  const first = layout.headRows + 1;
  if (first >= layout.rows.length) return [layout];
  const options = { again: random.chance(0.5), head: random.chance(0.5) };
  return cutLayout(layout, random.int(first, layout.rows.length - 1), options);
}
