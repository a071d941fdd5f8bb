import type { Layout, LayoutCell } from '../../../make/layout.js';
import { tabs } from '../../../make/print/tabs.js';
import { type Draft, leaveOpen } from '../../draft.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** A row of values has one too many at its end: known only where all its values are the same. */
export const surplusValue: Shape = {
  kind: 'shape',
  name: 'surplus-value',
  says: ['四 has **16** zeros for 15 columns: flag it'],
  needsSums: true,
  without: ['stray-number', 'table-twice'],
  fits: (draft) => wideTables(draft).length > 0,
  print(draft) {
    const table = draft.random.pick(wideTables(draft));
    const values = table.rows[table.rows.length - 1]!.filter(({ kind }) => kind === 'value');
    if (new Set([...values.map(({ text }) => text), '0']).size > 1) {
      leaveOpen(
        draft,
        values.map(({ path }) => path ?? ''),
      );
    }
    draft.must.push({ rules: ['extra-cell', 'ambiguous-cell'], path: rowPath(values) });
    return printText(draft, (layout) => tabs({ surplus: layout === table ? ['0'] : [] }));
  },
};

/** What the paths of a row's values begin with: any of its cells may be told. */
function rowPath(values: LayoutCell[]): string {
  const [first, ...others] = values.map(({ path }) => path!.split('.'));
  const end = first!.findIndex((step, at) => others.some((steps) => steps[at] !== step));
  return first!.slice(0, end).join('.');
}

/** Tables whose last row has several values. */
function wideTables({ sheet }: Draft): Layout[] {
  const tables = sheet.sections.flatMap((section) => section.tables);
  return tables.filter(({ rows }) => {
    const values = rows[rows.length - 1]!.filter(({ path }) => path !== undefined);
    return values.length > 2;
  });
}
