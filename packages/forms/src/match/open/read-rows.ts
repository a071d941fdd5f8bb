import { labelFit } from '../../text/label-fit.js';
import type { Chart, ChartCell, ChartRow } from './chart.js';
import type { Head } from './head.js';
import type { NameNode, NameTree } from './name-tree.js';

/** What one row of a chart prints for one column of the form. */
export interface FoundValue {
  node: NameNode;
  /** Index of the form's column. */
  column: number;
  cell: ChartCell;
}

/** Cells that belong to no row or column of the form. */
export interface StrayCells {
  kind: 'row' | 'column' | 'cell';
  label: ChartCell | undefined;
  values: ChartCell[];
}

export interface ReadRows {
  values: FoundValue[];
  strays: StrayCells[];
  /** The last row, from the outermost group down. */
  last: NameNode[];
}

/**
 * Read the rows of a chart whose cells stand in their columns.
 * @param last the last row of the chart that this one goes on with
 */
export function readRows(
  chart: Chart,
  head: Head,
  names: NameTree,
  index: number,
  last: NameNode[] = [],
): ReadRows {
  const out: ReadRows = { values: [], strays: [], last };
  const body = chart.rows.slice(head.rows).filter((row) => !isHeadAgain(row, chart, head));
  let before: ChartRow | undefined;
  for (const row of body) {
    if (isNote(row)) {
      out.strays.push({ kind: 'cell', label: firstFilled(row), values: [] });
      continue;
    }
    const state: RowState = { row, before, head, names, chart: index, out };
    const path = namePath(state, out.last);
    placeValues(state, path);
    if (path.length > 0) out.last = path;
    before = row;
  }
  out.strays.push(...unknownColumns(chart, head, body));
  return out;
}

interface RowState {
  row: ChartRow;
  before: ChartRow | undefined;
  head: Head;
  names: NameTree;
  chart: number;
  out: ReadRows;
}

/** A table that runs on over a page prints its head again. */
function isHeadAgain(row: ChartRow, chart: Chart, head: Head): boolean {
  if (head.rows === 0) return false;
  return chart.rows.slice(0, head.rows).some((first) => {
    const filled = [...row.cells.keys()].filter((x) => textOf(row.cells[x]) !== '');
    return filled.length > 1 && filled.every((x) => isSame(row.cells[x], first.cells[x]));
  });
}

function isSame(cell: ChartCell | undefined, other: ChartCell | undefined): boolean {
  return textOf(cell) === textOf(other) || labelFit(textOf(cell), [textOf(other)]) === 1;
}

/** A row of one cell that is as wide as the chart, or too long for a name, is a note on it. */
function isNote(row: ChartRow): boolean {
  const filled = [...new Set(row.cells)].filter((cell) => textOf(cell) !== '');
  const [cell] = filled;
  if (filled.length !== 1 || row.cells.length < 2) return false;
  const wide = row.cells.every((each) => each === cell);
  return wide || textOf(cell).length > longestName || /^[*†‡]/u.test(textOf(cell));
}

const longestName = 120;

function firstFilled({ cells }: ChartRow): ChartCell | undefined {
  return cells.find((cell) => textOf(cell) !== '');
}

/** The row that a row of the chart is, from the outermost group down. */
function namePath(state: RowState, current: NameNode[]): NameNode[] {
  const { row, before, head, names, chart } = state;
  const path: NameNode[] = [];
  for (let depth = 0; depth < head.names.length; depth++) {
    const parent = path[depth - 1];
    if (parent && parent.rows.length === 0) break;
    const x = head.names[depth];
    const cell = x === undefined ? undefined : row.cells[x];
    const last = current[depth];
    const same = last && (depth === 0 || current[depth - 1] === parent);
    if (textOf(cell) === '') {
      if (!same || !goesOn(state, depth)) break;
      path.push(last);
    } else if (same && continuesGroup(state, depth, cell!, last, before?.cells[x!])) {
      path.push(last);
    } else {
      const node = names.take(cell!, parent, chart);
      if (!node) break;
      path.push(node);
    }
  }
  return path;
}

/** A blank name goes on with the group above where something deeper is named. */
function goesOn({ row, head }: RowState, depth: number): boolean {
  return head.names.slice(depth + 1).some((x) => x !== undefined && textOf(row.cells[x]) !== '');
}

/** A cell that spans rows, or one whose words are printed again for each row of a group. */
function continuesGroup(
  { row, head }: RowState,
  depth: number,
  cell: ChartCell,
  last: NameNode,
  above: ChartCell | undefined,
): boolean {
  if (isSameCell(above, cell)) return true;
  const deeper = head.names.slice(depth + 1).some((x) => x !== undefined && row.cells[x]);
  return deeper && last.rows.length > 0 && textOf(above) === textOf(cell);
}

/** Slots that one cell covers print one text. */
function isSameCell(a: ChartCell | undefined, b: ChartCell | undefined): boolean {
  return a !== undefined && b !== undefined && a === b;
}

function placeValues({ row, before, head, names, out }: RowState, path: NameNode[]): void {
  const { columns, levels } = names.shape;
  const lost: ChartCell[] = [];
  for (const [x, column] of head.values) {
    const cell = row.cells[x];
    if (!cell || (textOf(cell) === '' && path.length === 0)) continue;
    if (isSameCell(before?.cells[x], cell)) continue;
    const { depth } = columns[column]!;
    const last = path[path.length - 1];
    const deepest = depth === undefined && (!levels || path.length === head.names.length);
    const node =
      depth === undefined ? (deepest && last?.rows.length === 0 ? last : undefined) : path[depth];
    if (node) out.values.push({ node, column, cell });
    else if (textOf(cell) !== '') lost.push(cell);
  }
  if (lost.length > 0) out.strays.push({ kind: 'row', label: nameCell(row, head), values: lost });
  else if (path.length === 0) keepWords(row, head, out);
}

function nameCell(row: ChartRow, head: Head): ChartCell | undefined {
  const cells = head.names.map((x) => (x === undefined ? undefined : row.cells[x]));
  return cells.findLast((cell) => textOf(cell) !== '');
}

/** Words of a row that is none of the table's: a note below it. */
function keepWords(row: ChartRow, head: Head, out: ReadRows): void {
  const cell = nameCell(row, head);
  if (cell) out.strays.push({ kind: 'cell', label: cell, values: [] });
}

/** Columns that the form does not have. */
function unknownColumns({ rows, width }: Chart, head: Head, body: ChartRow[]): StrayCells[] {
  const known = new Set([...head.values.keys(), ...head.names]);
  return Array.from({ length: width }, (_, x) => x).flatMap((x): StrayCells[] => {
    if (known.has(x)) return [];
    const cells = body.flatMap(({ cells }) => (isFilled(cells, x, known) ? [cells[x]!] : []));
    if (cells.length === 0) return [];
    const label = rows.slice(0, head.rows).findLast((row) => textOf(row.cells[x]) !== '')?.cells[x];
    return [{ kind: 'column', label, values: [...new Set(cells)] }];
  });
}

/** A cell that reaches over from a known column is no other column's. */
function isFilled(
  cells: Array<ChartCell | undefined>,
  x: number,
  known: ReadonlySet<number | undefined>,
): boolean {
  const cell = cells[x];
  return textOf(cell) !== '' && !cells.some((other, at) => other === cell && known.has(at));
}

function textOf(cell: ChartCell | undefined): string {
  return cell?.text ?? '';
}
