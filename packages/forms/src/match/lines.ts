import {
  type CellStream,
  type DataCell,
  type DataTable,
  type GridCell,
  type Place,
  placeOf,
  type StreamCell,
  type StreamLine,
  textOf,
  toGrid,
} from '@gouji/tree';
import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';

/** The node that a line was read from, which a match takes out of the tree. */
export type LineNode = DataTable | StreamLine | Paragraph | Heading;

/** One cell of a line. */
export interface LineCell {
  text: string;
  place: Place | undefined;
  /** First grid column and columns covered; only in tables with a grid. */
  column?: number | undefined;
  width?: number | undefined;
  /** Grid rows covered. */
  height?: number | undefined;
}

/** One line of the document: a grid row, a line of a table region, or a line of text. */
export interface Line {
  index: number;
  kind: 'grid' | 'stream' | 'text' | 'heading';
  node: LineNode;
  cells: LineCell[];
  /** Row in the grid of `node`. */
  row?: number | undefined;
  /** The grid of `node` has no holes, overlaps or ragged rows, so that its columns can be trusted. */
  sound?: boolean | undefined;
  /** The grid of `node` prints nothing but this line's one cell: a title in a frame. */
  alone?: boolean | undefined;
}

/** Flatten a tree to lines in reading order; page furniture and notes are left aside. */
export function flatten(tree: Root): Line[] {
  const lines: Line[] = [];
  walk(tree, lines);
  lines.forEach((line, index) => {
    line.index = index;
  });
  return lines;
}

function walk(node: Nodes, lines: Line[]): void {
  switch (node.type) {
    case 'dataTable':
      addTable(node, lines);
      return;
    case 'cellStream':
      addStream(node, lines);
      return;
    case 'heading':
    case 'paragraph':
      addText(node, lines);
      return;
    case 'pageFurniture':
    case 'footnoteDefinition':
      return;
    default:
      if ('children' in node)
        for (const child of node.children as RootContent[]) walk(child, lines);
  }
}

function addTable(table: DataTable, lines: Line[]): void {
  const grid = toGrid(table);
  const byRow = new Map<number, GridCell[]>();
  for (const placed of grid.cells) {
    const row = byRow.get(placed.row);
    if (row) row.push(placed);
    else byRow.set(placed.row, [placed]);
  }
  const inner: Nodes[] = [];
  const sound = grid.faults.every(({ kind }) => kind === 'clipped');
  const start = lines.length;
  for (let row = 0; row < grid.height; row++) {
    const cells = (byRow.get(row) ?? []).filter(({ cell }) => !cell.data?.filler);
    lines.push({
      index: 0,
      kind: 'grid',
      node: table,
      row,
      sound,
      cells: cells.map(({ cell, column, width, height }) => {
        inner.push(...cell.children.filter((child) => child.type === 'dataTable'));
        return { text: ownText(cell), place: cellPlace(cell), column, width, height };
      }),
    });
  }
  markAlone(lines.slice(start));
  for (const child of inner) walk(child, lines);
}

function markAlone(lines: Line[]): void {
  const filled = lines.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const [line] = filled;
  if (filled.length === 1 && line!.cells.filter(({ text }) => text.trim()).length === 1) {
    line!.alone = true;
  }
}

/** The text of a cell without that of tables inside it. */
function ownText(cell: DataCell): string {
  const own = cell.children.filter((child) => child.type !== 'dataTable');
  return own.map((child) => textOf(apart(child))).join('\n');
}

/** A raised note mark behind a number (214¹) is put in brackets, or it would be one of its digits. */
function apart<T extends Nodes>(node: T): T {
  if (node.type === 'superscript') {
    const mark = textOf(node);
    const value = /^[\d*]+$/u.test(mark.trim()) ? `(${mark.trim()})` : mark;
    return { type: 'text', value } as Nodes as T;
  }
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => apart(child)) };
}

function cellPlace(cell: DataCell): Place | undefined {
  return placeOf(cell) ?? (cell.children[0] && placeOf(cell.children[0]));
}

function addStream(stream: CellStream, lines: Line[]): void {
  for (const node of stream.children) {
    lines.push({ index: 0, kind: 'stream', node, cells: node.children.map(streamCell) });
  }
}

function streamCell(cell: StreamCell): LineCell {
  return { text: cell.value, place: placeOf(cell) };
}

function addText(node: Paragraph | Heading, lines: Line[]): void {
  const kind = node.type === 'heading' ? 'heading' : 'text';
  const place = placeOf(node);
  for (const text of textOf(node).split('\n')) {
    lines.push({ index: 0, kind, node, cells: [{ text, place }] });
  }
}
