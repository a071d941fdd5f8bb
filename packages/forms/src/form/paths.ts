import type { Form } from './expand.js';

/** One value of a form, as its contract file lists it. */
export interface PathEntry {
  path: string;
  unit: string;
  /** Row labels from the root, joined by ` > `. */
  row: string;
  /** Column labels from the root, joined by ` > `. */
  column: string;
  /** What the cell holds; of a choice, from what: `choice (是, 否)`. */
  type: string;
}

/** List every canonical path of a form in printed order. */
export function canonicalPaths(form: Form): PathEntry[] {
  return form.leaves.map((leaf) => {
    const { block } = leaf;
    const title = block.title ? [block.title.label] : [];
    const named = (labels: string[], path: string[]) => labels.slice(labels.length - path.length);
    const row = block.rows[leaf.row]!;
    const column = block.columns[leaf.column]!;
    return {
      path: leaf.path,
      unit: leaf.unit ?? '',
      row: [...title, ...row.labels].join(' > '),
      column: named(column.labels, column.path).join(' > '),
      type: leaf.choices.length > 0 ? `${leaf.type} (${leaf.choices.join(', ')})` : leaf.type,
    };
  });
}
