import type {
  BlockDefinition,
  CellDefinition,
  CellType,
  FormDefinition,
  LabelDefinition,
  MarkerDefinition,
  TableDefinition,
} from './definition.js';
import { isNumeric } from './is-numeric.js';
import type { NamedRow, NamedRows } from './name-rows.js';

/** A label of a tree, with its way from the root. */
export interface Label {
  label: string;
  aliases: readonly string[];
  /** Ids from the root of the tree; nodes without an id add none. */
  path: string[];
  /** Labels from the root of the tree, this one last. */
  labels: string[];
  depth: number;
  collapsible: boolean;
  optional: boolean;
  part: boolean;
  /** The row may stand without its label, or under any name. */
  alone: boolean;
  /** The value that a label with children prints itself, as a leaf of its own. */
  own: Label | undefined;
  children: Label[];
  cell: CellDefinition;
  /** The kind of open row that the label is one of; without names it stands for all of them. */
  open: string | undefined;
  /** Of a column: the kind of open row that it has one value for. */
  per: string | undefined;
  /** Of a column: its place among those of the block, whatever rows they have values for. */
  order: number;
  /** A group of open rows of which the document names none. */
  empty: boolean;
}

/** One value of a form. */
export interface Leaf {
  path: string;
  table: FormTableModel;
  block: Block;
  row: number;
  column: number;
  type: CellType;
  unit: string | null;
  /** What may stand in a cell of the type `choice`. */
  choices: readonly string[];
  /** Not every issue of the form prints the row or column. */
  optional: boolean;
  missing: readonly MarkerDefinition[];
}

/**
 * A block with its trees flattened. Columns that have one value for a row group are a block of
 * their own, whose rows are the groups.
 */
export interface Block {
  /** Index in the table's definition. */
  index: number;
  title: { label: string; aliases: readonly string[] } | undefined;
  corner: { label: string; aliases: readonly string[] } | undefined;
  layout: 'grid' | 'list';
  unitColumn: { label: string; aliases: readonly string[] } | undefined;
  rowTree: Label[];
  columnTree: Label[];
  /** Leaves in printed order; one without a label where the block has no labels of that kind. */
  rows: Label[];
  columns: Label[];
  /** `leaves[row][column]`. */
  leaves: Leaf[][];
}

export interface FormTableModel {
  definition: TableDefinition;
  id: string;
  blocks: Block[];
}

/** A form made ready for use: every path, in printed order. */
export interface Form {
  definition: FormDefinition;
  id: string;
  tables: FormTableModel[];
  leaves: Leaf[];
  byPath: Map<string, Leaf>;
}

/**
 * Make a form definition ready for use.
 * @param names the rows that stand in place of the open ones; without it, one stands for all
 */
export function expandForm(definition: FormDefinition, names?: NamedRows): Form {
  const tables = definition.tables.map((table) =>
    expandTable(table, names && (names.get(table.id) ?? [])),
  );
  const leaves = tables.flatMap((table) => table.blocks.flatMap((block) => block.leaves.flat()));
  const byPath = new Map(leaves.map((leaf) => [leaf.path, leaf]));
  return { definition, id: definition.id, tables, leaves, byPath };
}

function expandTable(definition: TableDefinition, names?: readonly NamedRow[]): FormTableModel {
  const table: FormTableModel = { definition, id: definition.id, blocks: [] };
  table.blocks = definition.blocks.flatMap((block, index) =>
    expandBlock(table, block, index, names),
  );
  return table;
}

function expandBlock(
  table: FormTableModel,
  definition: BlockDefinition,
  index: number,
  names?: readonly NamedRow[],
): Block[] {
  const rowTree = (definition.rows ?? []).flatMap((node) => expandLabels(node, undefined, names));
  const columns = (definition.columns ?? []).map((node, order) =>
    inPlace(expandLabel(node), order),
  );
  const kinds = new Set(columns.length > 0 ? columns.map(({ per }) => per) : [undefined]);
  return [...kinds].map((kind) => {
    const columnTree = columns.filter(({ per }) => per === kind);
    const block: Block = {
      index,
      title: heading(definition.title),
      corner: heading(definition.corner),
      layout: definition.layout ?? 'grid',
      unitColumn: heading(definition.unitColumn),
      rowTree,
      columnTree,
      rows: rowsOf(definition, rowTree, kind, kinds.size > 1),
      columns: columnTree.length > 0 ? columnTree.flatMap(leavesOf) : [unlabelled],
      leaves: [],
    };
    block.leaves = block.rows.map((row, y) =>
      block.columns.map((column, x) => makeLeaf(table, block, row, column, y, x)),
    );
    return block;
  });
}

function inPlace(label: Label, order: number): Label {
  label.order = order;
  for (const child of label.children) inPlace(child, order);
  return label;
}

/**
 * The rows that have a value each: those of one level, or the leaves of the tree.
 * @param levels other columns have values for groups, so that leaves above the last level have none
 */
function rowsOf(
  { rows = [] }: BlockDefinition,
  tree: Label[],
  kind: string | undefined,
  levels: boolean,
): Label[] {
  if (tree.length === 0) return rows.length > 0 ? [] : [unlabelled];
  if (kind !== undefined) return atDepth(tree, depthOfKind(rows, kind) ?? 0);
  const last = levels ? depthOfRows(rows) : 0;
  return tree.flatMap(leavesOf).filter(({ empty, depth }) => !empty && depth >= last);
}

function depthOfRows(rows: readonly LabelDefinition[]): number {
  return Math.max(...rows.map(({ children }) => (children ? 1 + depthOfRows(children) : 0)));
}

function atDepth(tree: Label[], depth: number): Label[] {
  return depth === 0 ? tree : tree.flatMap(({ children }) => atDepth(children, depth - 1));
}

/** Tell how deep the open rows of a kind stand in a tree of row labels. */
export function depthOfKind(rows: readonly LabelDefinition[], kind: string): number | undefined {
  for (const { open, children } of rows) {
    if (open === kind) return 0;
    const below = depthOfKind(children ?? [], kind);
    if (below !== undefined) return below + 1;
  }
  return undefined;
}

const unlabelled: Label = {
  label: '',
  aliases: [],
  path: [],
  labels: [],
  depth: 0,
  collapsible: false,
  optional: false,
  part: false,
  alone: false,
  own: undefined,
  open: undefined,
  per: undefined,
  order: 0,
  empty: false,
  children: [],
  cell: {},
};

function heading(definition: BlockDefinition['title']): Block['title'] {
  return definition && { label: definition.label, aliases: definition.aliases ?? [] };
}

/** Expand a row label; an open one gives a label for each of its names. */
function expandLabels(
  node: LabelDefinition,
  parent: Label | undefined,
  names: readonly NamedRow[] | undefined,
): Label[] {
  if (node.open === undefined) {
    const own = names && (names.find(({ kind, key }) => !kind && key === node.id)?.children ?? []);
    return [expandLabel(node, parent, own)];
  }
  if (!names) return [expandLabel(node, parent, undefined, { key: `{${node.open}}`, ...node })];
  return names
    .filter(({ kind }) => kind === node.open)
    .map((name) => expandLabel(node, parent, name.children, name));
}

function expandLabel(
  node: LabelDefinition,
  parent?: Label,
  names?: readonly NamedRow[],
  name?: { key: string; label: string },
): Label {
  const label: Label = {
    label: name?.label ?? node.label,
    aliases: name ? [] : (node.aliases ?? []),
    path: [...(parent?.path ?? []), ...(node.id ? [node.id] : []), ...(name ? [name.key] : [])],
    labels: [...(parent?.labels ?? []), name?.label ?? node.label],
    depth: (parent?.depth ?? -1) + 1,
    collapsible: node.collapsible ?? false,
    optional: (node.optional ?? false) || (parent?.optional ?? false),
    part: node.part ?? false,
    alone: node.alone ?? false,
    own: undefined,
    open: node.open,
    per: node.per ?? parent?.per,
    order: 0,
    empty: false,
    children: [],
    cell: { ...parent?.cell, ...node.cell },
  };
  if (node.value !== undefined) label.own = { ...label, path: [...label.path, node.value] };
  label.children = (node.children ?? []).flatMap((child) => expandLabels(child, label, names));
  label.empty = node.children !== undefined && label.children.length === 0;
  return label;
}

const leaves = new WeakMap<Label, readonly Label[]>();

/** List the leaves of a label tree in printed order, once; a value of its own comes before the children. */
export function leavesOf(label: Label): readonly Label[] {
  let known = leaves.get(label);
  if (!known) {
    known = findLeaves(label);
    leaves.set(label, known);
  }
  return known;
}

function findLeaves(label: Label): Label[] {
  if (label.own) return [label.own, ...label.children.flatMap(leavesOf)];
  return label.children.length === 0 ? [label] : label.children.flatMap(leavesOf);
}

function makeLeaf(
  table: FormTableModel,
  block: Block,
  row: Label,
  column: Label,
  y: number,
  x: number,
): Leaf {
  const cell = { ...table.definition.cell, ...column.cell, ...row.cell };
  const type = cell.type ?? 'count';
  return {
    path: [table.id, ...row.path, ...column.path].join('.'),
    table,
    block,
    row: y,
    column: x,
    type,
    unit: isNumeric({ type }) ? (cell.unit ?? null) : null,
    choices: cell.choices ?? [],
    optional: row.optional || column.optional || (table.definition.optional ?? false),
    missing: cell.missing ?? [],
  };
}
