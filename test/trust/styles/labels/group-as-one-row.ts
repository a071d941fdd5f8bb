import { collapseGroup } from '../../../make/collapse-group.js';
import type { Mess } from '../../style.js';

/** A group that the form divides is printed as one row: its rows are null, the sums hold by it. */
export const groupAsOneRow: Mess = {
  kind: 'labels',
  name: 'group-as-one-row',
  says: ['(六) as one row in a 2021 report (23 rows)'],
  apply(draft) {
    const { form, sheet, truth } = draft;
    const groups = form.tables.flatMap((table) =>
      table.blocks.flatMap((block) =>
        collapsible(block.rowTree).map((label) => ({ table, block, label })),
      ),
    );
    if (groups.length === 0) return false;
    const { table, block, label } = draft.random.pick(groups);
    const prefix = [table.id, ...label.path].join('.');
    const texts = block.columns.map((column) => {
      const paths = block.rows
        .filter((row) => row.path.join('.').startsWith(`${label.path.join('.')}.`))
        .map((row) => [table.id, ...row.path, ...column.path].join('.'));
      const sum = paths.reduce((total, path) => total + Number(truth.get(path)!.value), 0);
      for (const path of paths) truth.set(path, { value: null, sure: true });
      return String(sum);
    });
    for (const section of sheet.sections) {
      section.tables = section.tables.map((layout) =>
        layout.table === table.id ? collapseGroup(layout, label.label, texts) : layout,
      );
    }
    draft.must.push({ rules: ['missing-row'], path: prefix });
    return true;
  },
};

interface Named {
  label: string;
  path: string[];
  collapsible: boolean;
  children: Named[];
}

function collapsible(labels: Named[]): Named[] {
  return labels.flatMap((label) =>
    label.collapsible && label.children.length > 0 ? [label] : collapsible(label.children),
  );
}
