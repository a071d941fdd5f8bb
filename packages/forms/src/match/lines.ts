import {
  type CellStream,
  type DataCaption,
  type DataCell,
  type DataTable,
  declaredColumns,
  gridRows,
  type Place,
  placeOf,
  type StreamLine,
  textOf,
} from '@gouji/tree';
import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { fencedTable } from './fenced-table.js';

/** The node that a line was read from, which a match takes out of the tree. */
export type LineNode = DataTable | DataCaption | StreamLine | Paragraph | Heading;

/** One cell of a line. */
export interface LineCell {
  text: string;
  place: Place | undefined;
  /** First column and columns covered, by the ruler of the line. */
  column?: number | undefined;
  width?: number | undefined;
  /** Grid rows covered. */
  height?: number | undefined;
}

/**
 * What the columns of a line count: those of a grid, cells parted by bars or tabs, or characters
 * of one width, of which a Chinese one takes two.
 */
export type Ruler = 'grid' | 'cells' | 'characters';

/** One line of the document: a grid row, a line of a table region, or a line of text. */
export interface Line {
  index: number;
  kind: 'grid' | 'stream' | 'text' | 'heading';
  node: LineNode;
  cells: LineCell[];
  ruler?: Ruler | undefined;
  /** Row in the grid of `node`. */
  row?: number | undefined;
  /** The grid of `node` has no holes, overlaps or ragged rows, so that its columns can be trusted. */
  sound?: boolean | undefined;
  /** The line stands between bars, so that no blank at its ends is lost. */
  framed?: boolean | undefined;
  /** The line is the first of its table region: what stands before it is no part of its table. */
  opens?: boolean | undefined;
  /** The grid of `node` prints nothing but this line's one cell: a title in a frame. */
  alone?: boolean | undefined;
  /** The line opens its grid and is one cell over all columns: a title within the frame. */
  banner?: boolean | undefined;
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
    case 'code': {
      const stream = fencedTable(node);
      if (stream) addStream(stream, lines);
      return;
    }
    case 'pageFurniture':
    case 'footnoteDefinition':
      return;
    default:
      if ('children' in node)
        for (const child of node.children as RootContent[]) walk(child, lines);
  }
}

function addTable(table: DataTable, lines: Line[]): void {
  for (const node of table.children) if (node.type === 'dataCaption') addCaption(node, lines);
  const inner: Nodes[] = [];
  const start = lines.length;
  const widths: number[] = [];
  let sound = true;
  for (const { index: row, cells, slots, faults } of gridRows(table)) {
    sound &&= faults.every(({ kind }) => kind === 'clipped') && !slots.includes(undefined);
    widths.push(slots.length);
    const own = cells.filter(({ cell }) => !cell.data?.filler);
    lines.push({
      index: 0,
      kind: 'grid',
      node: table,
      row,
      ruler: 'grid',
      sound: undefined,
      alone: undefined,
      banner: undefined,
      cells: own.map(({ cell, column, width, height }) => {
        for (const child of cell.children) if (child.type === 'dataTable') inner.push(child);
        return { text: ownText(cell), place: cellPlace(cell), column, width, height };
      }),
    });
  }
  const width = widths.reduce((most, each) => Math.max(most, each), declaredColumns(table));
  sound &&= widths.every((each) => each === width);
  const own = lines.slice(start);
  for (const line of own) line.sound = sound;
  markAlone(own);
  markBanner(own[0], width);
  for (const child of inner) walk(child, lines);
}

function markAlone(lines: Line[]): void {
  const filled = lines.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const [line] = filled;
  if (filled.length === 1 && line!.cells.filter(({ text }) => text.trim()).length === 1) {
    line!.alone = true;
  }
}

function markBanner(first: Line | undefined, width: number): void {
  const [cell] = first?.cells ?? [];
  const whole = first?.cells.length === 1 && width > 1 && cell!.width === width;
  if (whole && cell!.height === 1) first.banner = true;
}

/** A caption reads as a line of text over its table. */
function addCaption(node: DataCaption, lines: Line[]): void {
  const text = textOf(node).replace(/\s+/gu, ' ').trim();
  if (text === '') return;
  lines.push({ index: 0, kind: 'text', node, cells: [{ text, place: placeOf(node) }] });
}

/**
 * The text of a cell without that of tables inside it. What is struck through is none of the words
 * and figures beside it, and stands behind them in brackets.
 */
function ownText(cell: DataCell): string {
  if (!cell.children.some(holdsStruck)) return textOfCell(cell);
  const struck = struckIn(cell);
  const kept = textOfCell(withoutStruck(cell)).trim();
  return `${kept}(${struck.map((node) => textOf(node).trim()).join(' ')})`;
}

function holdsStruck(node: Nodes): boolean {
  if (node.type === 'delete') return true;
  return 'children' in node && (node.children as Nodes[]).some(holdsStruck);
}

function struckIn(node: Nodes): Nodes[] {
  if (node.type === 'delete') return [node];
  return 'children' in node ? (node.children as Nodes[]).flatMap(struckIn) : [];
}

function withoutStruck<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const kept = (node.children as Nodes[]).filter(({ type }) => type !== 'delete');
  return { ...node, children: kept.map((child) => withoutStruck(child)) };
}

function textOfCell(cell: DataCell): string {
  const [first, second] = cell.children;
  if (first?.type === 'paragraph' && !second) return textOf(apart(first));
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
  if (!('children' in node) || !node.children.some(mayHoldMark)) return node;
  return { ...node, children: node.children.map((child) => apart(child)) };
}

function mayHoldMark(node: Nodes): boolean {
  return node.type === 'superscript' || 'children' in node;
}

function cellPlace(cell: DataCell): Place | undefined {
  return placeOf(cell) ?? (cell.children[0] && placeOf(cell.children[0]));
}

function addStream(stream: CellStream, lines: Line[]): void {
  const parting = partingBars(stream);
  const start = lines.length;
  for (const node of stream.children) {
    if (parting.has(node)) continue;
    const ruler = rulerOf(node);
    const cells = node.children.map((cell, index): LineCell => {
      const [text, place] = [cell.value, placeOf(cell)];
      return ruler === 'cells' ? { text, place, column: index, width: 1 } : { text, place };
    });
    if (ruler === 'characters') measure(node, cells);
    const opens = lines.length === start;
    lines.push({ index: 0, kind: 'stream', node, cells, ruler, framed: stream.framed, opens });
  }
}

/**
 * Bars that stand alone between cells of a line each part them; more of them leave blanks. Where not
 * most cells have one behind them, each is a blank.
 */
function partingBars({ children }: CellStream): Set<StreamLine> {
  const isBar = ({ separator }: StreamLine) => separator === 'bar';
  const isLone = (line: StreamLine) =>
    isBar(line) && line.children.every(({ value }) => value === '');
  const bars = children.filter(isBar);
  if (bars.length < fewestBars || !bars.every(isLone)) return new Set();
  const cells = children.filter((line) => !isBar(line)).length;
  const parted = children.filter((line, i) => isBar(line) && i > 0 && !isBar(children[i - 1]!));
  if (parted.length < cells * usual) return new Set();
  return new Set(
    children.filter((line, i) => isLone(line) && (i === 0 || !isLone(children[i - 1]!))),
  );
}

const fewestBars = 3;
const usual = 0.8;

function rulerOf({ separator, children }: StreamLine): Ruler | undefined {
  if (separator === 'space') return children.every(placeOf) ? 'characters' : undefined;
  return separator === 'none' ? undefined : 'cells';
}

/** Between cells stand blanks alone, each of them as wide as a Latin letter. */
function measure({ children }: StreamLine, cells: LineCell[]): void {
  let shift = 0;
  cells.forEach((cell, index) => {
    const width = widthOf(cell.text);
    cell.column = children[index]!.position!.start.column - 1 + shift;
    cell.width = width;
    shift += width - cell.text.length;
  });
}

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x1100 ? 1 : 2;
  return width;
}

function addText(node: Paragraph | Heading, lines: Line[]): void {
  const kind = node.type === 'heading' ? 'heading' : 'text';
  const place = placeOf(node);
  const whole = textOf(node);
  const texts = whole.includes('\n') ? whole.split('\n') : [whole];
  for (const text of texts) lines.push({ index: 0, kind, node, cells: [{ text, place }] });
}
