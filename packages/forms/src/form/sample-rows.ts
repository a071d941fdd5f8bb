import type { LabelDefinition } from './definition.js';
import type { Form } from './expand.js';
import { hasOpenRows, type NamedRow, nameRows } from './name-rows.js';
import { rowKey } from './row-key.js';

/** Give a form whose open rows are the sample names that it declares: for a blank form or a test. */
export function sampleRows(form: Form): Form {
  const open = form.tables.filter(hasOpenRows);
  if (open.length === 0) return form;
  const names = open.map(({ id, definition }) => {
    return [id, samplesOf(definition.blocks[0]!.rows ?? [])] as const;
  });
  return nameRows(form, new Map(names));
}

function samplesOf(rows: readonly LabelDefinition[]): NamedRow[] {
  return rows.flatMap(({ id, open, label, names = [], children = [] }): NamedRow[] => {
    const below = samplesOf(children);
    if (open === undefined) return [{ kind: undefined, key: id ?? '', label, children: below }];
    return names.map((name) => ({ kind: open, key: rowKey(name), label: name, children: below }));
  });
}
