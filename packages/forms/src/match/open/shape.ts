import type { LabelDefinition } from '../../form/definition.js';
import type { Form, FormTableModel, Label } from '../../form/expand.js';
import { depthOfKind } from '../../form/expand.js';
import { hasOpenRows } from '../../form/name-rows.js';
import { outlineSteps } from '../outlined-title.js';

/** A column of values of a table with open rows. */
export interface ShapeColumn {
  /** Column labels with their aliases, from the root to the leaf. */
  wordings: string[][];
  /** Its part of the path. */
  path: string[];
  /** Depth of the rows that have a value each; undefined for the last level of each row. */
  depth: number | undefined;
}

/** What the matcher looks for of a table with open rows. */
export interface Shape {
  table: FormTableModel;
  columns: ShapeColumn[];
  rows: readonly LabelDefinition[];
  /** Wordings that head the columns of names, by depth. */
  heads: string[][];
  /** Other columns have values for groups, so that a row without a name at the last level has none. */
  levels: boolean;
  /** Steps of the number of its section, where the form numbers it as an outline. */
  steps: string[] | undefined;
}

const made = new WeakMap<Form, Shape[]>();

/** Give the shapes of the tables of a form that have open rows, once. */
export function shapesOf(form: Form): Shape[] {
  let shapes = made.get(form);
  if (!shapes) {
    shapes = form.tables.filter(hasOpenRows).map((table) => makeShape(table, form));
    made.set(form, shapes);
  }
  return shapes;
}

function makeShape(table: FormTableModel, { definition }: Form): Shape {
  const section = definition.sections.find(({ id }) => id === table.definition.section);
  const { rows = [], columns = [], corner } = table.definition.blocks[0]!;
  const trees = new Map(table.blocks.map((block) => [block.columnTree[0]?.per, block.columnTree]));
  const next = new Map<string | undefined, number>();
  const ordered = columns.map(({ per }) => {
    const index = next.get(per) ?? 0;
    next.set(per, index + 1);
    return { per, label: trees.get(per)![index]! };
  });
  const heads: string[][] = [];
  gatherHeads(rows, 0, heads);
  if (corner) heads[0]!.push(corner.label, ...(corner.aliases ?? []));
  return {
    table,
    columns: ordered.flatMap(({ per, label }) => {
      const depth = per === undefined ? undefined : depthOfKind(rows, per);
      return columnsOf(label, [], depth);
    }),
    rows,
    heads,
    levels: trees.size > 1,
    steps: section && outlineSteps(section),
  };
}

function gatherHeads(rows: readonly LabelDefinition[], depth: number, heads: string[][]): void {
  heads[depth] ??= [];
  for (const { open, label, aliases = [], children } of rows) {
    if (open !== undefined) heads[depth].push(label, ...aliases);
    if (children) gatherHeads(children, depth + 1, heads);
  }
}

function columnsOf(label: Label, above: string[][], depth: number | undefined): ShapeColumn[] {
  const wordings = [...above, [label.label, ...label.aliases]];
  if (label.children.length === 0) return [{ wordings, path: label.path, depth }];
  return label.children.flatMap((child) => columnsOf(child, wordings, depth));
}
