import type { Report } from '@gouji/tree';
import type { LabelDefinition } from './definition.js';
import type { Form, FormTableModel } from './expand.js';
import { hasOpenRows, type NamedRow, nameRows } from './name-rows.js';

/** Keys of values, nested by the steps of their paths. */
interface Keys extends Map<string, Keys> {}

/** Give a form with the rows that the values of a report name in place of the open ones. */
export function formOfReport(
  form: Form,
  { values, names }: Pick<Report, 'values' | 'names'>,
): Form {
  const open = form.tables.filter(hasOpenRows);
  if (open.length === 0) return form;
  const keys = nest(Object.keys(values));
  const rows = open.map((table) => {
    const { rows = [] } = table.definition.blocks[0]!;
    const reserved = new Set(columnKeys(table));
    return [table.id, namesOf(rows, keys.get(table.id), reserved, names ?? {})] as const;
  });
  return nameRows(form, new Map(rows));
}

function nest(paths: string[]): Keys {
  const root: Keys = new Map();
  for (const path of paths) {
    let at = root;
    for (const step of path.split('.')) {
      const next: Keys = at.get(step) ?? new Map();
      at.set(step, next);
      at = next;
    }
  }
  return root;
}

/** Steps that columns add behind a row are no names of rows below it. */
function columnKeys({ blocks }: FormTableModel): string[] {
  return blocks.flatMap(({ columns }) => columns.flatMap(({ path }) => path[0] ?? []));
}

function namesOf(
  rows: readonly LabelDefinition[],
  keys: Keys | undefined,
  reserved: ReadonlySet<string>,
  names: Record<string, string>,
): NamedRow[] {
  const own = new Set(rows.flatMap(({ id, open }) => (id && open === undefined ? [id] : [])));
  return rows.flatMap((row): NamedRow[] => {
    const { id, open, label, children = [] } = row;
    if (open === undefined) {
      const below = namesOf(children, id ? keys?.get(id) : keys, reserved, names);
      return [{ kind: undefined, key: id ?? '', label, children: below }];
    }
    const under = id ? keys?.get(id) : keys;
    const found = [...(under ?? [])].filter(([key]) => id || (!own.has(key) && !reserved.has(key)));
    return found.map(([key, below]) => ({
      kind: open,
      key,
      label: names[key] ?? key,
      children: namesOf(children, below, reserved, names),
    }));
  });
}
