import type { LabelDefinition, TableDefinition } from './definition.js';
import { expandForm, type Form, type Label } from './expand.js';

/** A row that a document names, with those below it; a row of the form itself has no kind. */
export interface NamedRow {
  /** The kind of open row that it is one of. */
  kind: string | undefined;
  /** Its part of the path. */
  key: string;
  label: string;
  children: NamedRow[];
}

/** The named rows of each table that has open ones, by the table's id. */
export type NamedRows = ReadonlyMap<string, readonly NamedRow[]>;

/** Give a form whose open rows are those that are named. */
export function nameRows(form: Form, names: NamedRows): Form {
  return expandForm(form.definition, names);
}

/** List the names of a form's open rows by their keys; the first name of a key stands. */
export function rowNames({ tables }: Form): Record<string, string> {
  const names: Record<string, string> = {};
  const visit = ({ open, path, label, children }: Label): void => {
    const key = path[path.length - 1];
    if (open !== undefined && key !== undefined) names[key] ??= label;
    children.forEach(visit);
  };
  for (const { blocks } of tables) for (const { rowTree } of blocks) rowTree.forEach(visit);
  return names;
}

/** Tell whether a form, or one of its tables, has rows that only the document names. */
export function hasOpenRows({ definition }: Pick<Form['tables'][number], 'definition'>): boolean {
  let has = known.get(definition);
  if (has === undefined) {
    has = definition.blocks.some(({ rows = [] }) => rows.some(isOpen));
    known.set(definition, has);
  }
  return has;
}

const known = new WeakMap<TableDefinition, boolean>();

function isOpen({ open, children = [] }: LabelDefinition): boolean {
  return open !== undefined || children.some(isOpen);
}
