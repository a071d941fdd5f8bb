import type { LabelDefinition } from '../../form/definition.js';
import type { NamedRow } from '../../form/name-rows.js';
import { rowKey } from '../../form/row-key.js';
import type { ChartCell } from './chart.js';
import { ownRow } from './own-row.js';
import { withoutMark } from './read-cell.js';
import type { Shape } from './shape.js';

/** A row, or a group of rows, that a document prints. */
export interface NameNode extends NamedRow {
  children: NameNode[];
  /** Its part of the path, with the ids that the form puts before the key. */
  path: string[];
  depth: number;
  /** The rows that the form has below it. */
  rows: readonly LabelDefinition[];
  /** Where it is printed; a table continued on another page prints it again. */
  cells: ChartCell[];
  /** The chart that prints it. */
  chart: number;
}

/** The names that the charts of one table print. */
export class NameTree {
  readonly roots: NameNode[] = [];
  readonly #reserved: ReadonlySet<string>;

  constructor(readonly shape: Shape) {
    this.#reserved = new Set(shape.columns.flatMap(({ path }) => path[0] ?? []));
  }

  /**
   * Give the row of a name, below another or at the top: one of the form's own, one that an earlier
   * chart names, or a new one. Gives undefined where the form has no rows there.
   */
  take(cell: ChartCell, parent: NameNode | undefined, chart: number): NameNode | undefined {
    const rows = parent ? parent.rows : this.shape.rows;
    const siblings = parent ? parent.children : this.roots;
    const name = withoutMark(cell.text).text;
    const own = ownRow(rows, name);
    if (own) return this.#own(own, cell, parent, siblings, chart);
    const open = rows.find((row) => row.open !== undefined);
    if (!open) return undefined;
    const known = siblings.find((node) => node.kind === open.open && node.label === name);
    if (known && known.chart !== chart) return again(known, cell);
    const taken = new Set([...this.#reserved, ...rows.flatMap(({ id }) => id ?? [])]);
    for (const node of siblings) taken.add(node.key);
    const key = rowKey(name, taken);
    const node = makeNode(open, key, name, cell, parent, chart);
    siblings.push(node);
    return node;
  }

  #own(
    row: LabelDefinition,
    cell: ChartCell,
    parent: NameNode | undefined,
    siblings: NameNode[],
    chart: number,
  ): NameNode {
    const known = siblings.find((node) => node.kind === undefined && node.key === row.id);
    if (known) return again(known, cell);
    const node = makeNode(row, row.id ?? '', row.label, cell, parent, chart);
    siblings.push(node);
    return node;
  }
}

function again(node: NameNode, cell: ChartCell): NameNode {
  node.cells.push(cell);
  return node;
}

function makeNode(
  row: LabelDefinition,
  key: string,
  label: string,
  cell: ChartCell,
  parent: NameNode | undefined,
  chart: number,
): NameNode {
  const own = row.open === undefined ? [row.id] : [row.id, key];
  return {
    kind: row.open,
    key,
    label,
    children: [],
    path: [...(parent?.path ?? []), ...own.flatMap((step) => step ?? [])],
    depth: parent ? parent.depth + 1 : 0,
    rows: row.children ?? [],
    cells: [cell],
    chart,
  };
}
