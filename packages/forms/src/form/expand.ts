import type {
  BlockDefinition,
  CellDefinition,
  CellType,
  FormDefinition,
  LabelDefinition,
  TableDefinition,
} from './definition.js';

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
  /** The value that a label with children prints itself, as a leaf of its own. */
  own: Label | undefined;
  children: Label[];
  cell: CellDefinition;
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
}

/** A block with its trees flattened. */
export interface Block {
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

/** Make a form definition ready for use. */
export function expandForm(definition: FormDefinition): Form {
  const tables = definition.tables.map(expandTable);
  const leaves = tables.flatMap((table) => table.blocks.flatMap((block) => block.leaves.flat()));
  const byPath = new Map(leaves.map((leaf) => [leaf.path, leaf]));
  return { definition, id: definition.id, tables, leaves, byPath };
}

function expandTable(definition: TableDefinition): FormTableModel {
  const table: FormTableModel = { definition, id: definition.id, blocks: [] };
  table.blocks = definition.blocks.map((block, index) => expandBlock(table, block, index));
  return table;
}

function expandBlock(table: FormTableModel, definition: BlockDefinition, index: number): Block {
  const rowTree = (definition.rows ?? []).map((node) => expandLabel(node));
  const columnTree = (definition.columns ?? []).map((node) => expandLabel(node));
  const block: Block = {
    index,
    title: heading(definition.title),
    corner: heading(definition.corner),
    layout: definition.layout ?? 'grid',
    unitColumn: heading(definition.unitColumn),
    rowTree,
    columnTree,
    rows: rowTree.length > 0 ? rowTree.flatMap(leavesOf) : [unlabelled],
    columns: columnTree.length > 0 ? columnTree.flatMap(leavesOf) : [unlabelled],
    leaves: [],
  };
  block.leaves = block.rows.map((row, y) =>
    block.columns.map((column, x) => makeLeaf(table, block, row, column, y, x)),
  );
  return block;
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
  own: undefined,
  children: [],
  cell: {},
};

function heading(definition: BlockDefinition['title']): Block['title'] {
  return definition && { label: definition.label, aliases: definition.aliases ?? [] };
}

function expandLabel(node: LabelDefinition, parent?: Label): Label {
  const label: Label = {
    label: node.label,
    aliases: node.aliases ?? [],
    path: [...(parent?.path ?? []), ...(node.id ? [node.id] : [])],
    labels: [...(parent?.labels ?? []), node.label],
    depth: (parent?.depth ?? -1) + 1,
    collapsible: node.collapsible ?? false,
    optional: (node.optional ?? false) || (parent?.optional ?? false),
    part: node.part ?? false,
    own: undefined,
    children: [],
    cell: { ...parent?.cell, ...node.cell },
  };
  if (node.value !== undefined) label.own = { ...label, path: [...label.path, node.value] };
  label.children = (node.children ?? []).map((child) => expandLabel(child, label));
  return label;
}

/** List the leaves of a label tree in printed order; a value of its own comes before the children. */
export function leavesOf(label: Label): Label[] {
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
  return {
    path: [table.id, ...row.path, ...column.path].join('.'),
    table,
    block,
    row: y,
    column: x,
    type: cell.type ?? 'count',
    unit: cell.unit ?? null,
    choices: cell.choices ?? [],
    optional: row.optional || column.optional || (table.definition.optional ?? false),
  };
}
