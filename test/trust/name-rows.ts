import { type Form, hasOpenRows, type NamedRow, nameRows, rowKey } from '@gouji/forms';
import type { Random } from './random.js';

type RowDefinition = NonNullable<
  Form['tables'][number]['definition']['blocks'][number]['rows']
>[number];

/**
 * Name the rows that a form leaves to each document: a kind of row has the same names in every
 * table, a few or many.
 */
export function nameOpenRows(form: Form, names: readonly string[], random: Random): Form {
  const open = form.tables.filter(hasOpenRows);
  if (open.length === 0) return form;
  const byKind = new Map<string, string[]>();
  const namesOf = (kind: string) => {
    if (!byKind.has(kind)) {
      byKind.set(kind, random.shuffle(names).slice(0, random.int(1, Math.min(7, names.length))));
    }
    return byKind.get(kind)!;
  };
  const rowsOf = (rows: readonly RowDefinition[] = []): NamedRow[] =>
    rows.flatMap(({ id, open: kind, label, children }): NamedRow[] => {
      const own = kind === undefined ? [label] : namesOf(kind);
      return own.map((name) => ({
        kind,
        key: kind === undefined ? (id ?? '') : rowKey(name),
        label: name,
        children: rowsOf(children),
      }));
    });
  const rows = open.map(({ id, definition }) => [id, rowsOf(definition.blocks[0]!.rows)] as const);
  return nameRows(form, new Map(rows));
}
