import type { Layout, LayoutCell } from '../../../make/layout.js';
import { closedTables } from '../../closed-tables.js';
import type { Draft } from '../../draft.js';
import type { Mess } from '../../style.js';

const chinese = ['其他主动公开文件', '属于工作秘密', '政务公开标准目录', '9.上级要求的其他事项'];
const english = ['Regional liaison office', 'Legacy systems unit'];

/** A row that the form does not have, behind one that it has: kept under `extra`, and said. */
export const extraRow: Mess = {
  kind: 'labels',
  name: 'extra-row',
  says: ['extra rows (其他主动公开文件)'],
  apply(draft) {
    const tables = closedTables(draft);
    const places = tables.flatMap((table) =>
      table.rows.flatMap((row, y) => (isLabelled(row) ? [{ table, y }] : [])),
    );
    if (places.length === 0) return false;
    const { table, y } = draft.random.pick(places);
    insert(table, y, draft);
    draft.must.push({ rules: ['unknown-row', 'extra-cell'], path: table.table });
    return true;
  },
};

function isLabelled(row: LayoutCell[]): boolean {
  return row.some(({ kind }) => kind === 'row') && row.some(({ kind }) => kind === 'value');
}

function insert(table: Layout, y: number, { random, form }: Draft): void {
  const words = form.definition.language === 'zh' ? chinese : english;
  const row = table.rows[y]!;
  const labels = row.filter(({ kind }) => kind === 'row');
  const leaf = labels[labels.length - 1]!;
  const values = row
    .filter(({ kind }) => kind === 'value')
    .map((cell): LayoutCell => {
      const { path: _path, ...own } = cell;
      return { ...own, text: String(random.int(2, 99)) };
    });
  table.rows.slice(0, y + 1).forEach((above, at) => {
    for (const cell of above) {
      if (cell !== leaf && cell.kind === 'row' && at + cell.rowSpan > y) cell.rowSpan++;
    }
  });
  table.rows.splice(y + 1, 0, [{ ...leaf, text: random.pick(words) }, ...values]);
}
