import type { Label, LabelForm, LabelSection, LabelTable } from './label.js';

/** One printed cell of a form's grid. A value cell has a path, every other cell a text. */
export interface LayoutCell {
  text: string;
  path?: string;
  colSpan: number;
  rowSpan: number;
}

/** The official grid of a section, row by row, each cell in the row where it starts. */
export interface Layout {
  section: string;
  width: number;
  /** Rows of column headers at the top; 0 where every sub-table has its own. */
  headRows: number;
  rows: LayoutCell[][];
}

/** Lay out the tables of a section as one grid; undefined where it has none. */
export function layoutOf(section: LabelSection): Layout | undefined {
  if (section.tables.length === 0) return undefined;
  const grids = section.tables.map((table) => gridOf(section.id, table));
  const width = Math.max(...grids.map((grid) => grid.width));
  const rows = grids.flatMap((grid) => grid.rows.map((row) => stretch(row, width - grid.width)));
  const headRows = grids.length === 1 ? grids[0]!.headRows : 0;
  return { section: section.id, width, headRows, rows };
}

/** List the canonical paths of a form in printed order. */
export function pathsOf(form: LabelForm): string[] {
  return form.sections.flatMap((section) =>
    (layoutOf(section)?.rows ?? []).flat().flatMap((cell) => cell.path ?? []),
  );
}

function gridOf(id: string, table: LabelTable): Layout {
  const labelColumns = table.rows.length === 0 ? 0 : depthOf(table.rows);
  const columns = leavesOf(table.columns);
  const width = labelColumns + columns.length;
  const head = headOf(table, labelColumns, columns.length);
  const title = table.title ? [[cell(table.title, width)]] : [];
  const rows: LayoutCell[][] = [];
  if (table.rows.length === 0) rows.push(columns.map((ids) => value([id, ...ids])));
  else writeRows(table.rows, [id], labelColumns, columns, [], rows);
  return {
    section: id,
    width,
    headRows: title.length + head.length,
    rows: [...title, ...head, ...rows],
  };
}

function headOf(table: LabelTable, labelColumns: number, width: number): LayoutCell[][] {
  const depth = depthOf(table.columns);
  const rows: LayoutCell[][] = Array.from({ length: depth }, () => []);
  writeHead(table.columns, 0, depth, rows);
  if (table.over) rows.unshift([cell(table.over, width)]);
  if (table.corner) rows[0]!.unshift(cell(table.corner, labelColumns, rows.length));
  return rows;
}

function writeHead(labels: Label[], level: number, depth: number, rows: LayoutCell[][]): void {
  for (const { text, children } of labels) {
    if (children) {
      rows[level]!.push(cell(text, leavesOf(children).length));
      writeHead(children, level + 1, depth, rows);
    } else {
      rows[level]!.push(cell(text, 1, depth - level));
    }
  }
}

/** Write one grid row for each leaf; `before` holds the group labels that start in it. */
function writeRows(
  labels: Label[],
  ids: string[],
  width: number,
  columns: string[][],
  before: LayoutCell[],
  rows: LayoutCell[][],
): void {
  labels.forEach(({ id, text, children }, index) => {
    const open = index === 0 ? before : [];
    const path = [...ids, id];
    if (children) {
      const group = cell(text, 1, leavesOf(children).length);
      writeRows(children, path, width - 1, columns, [...open, group], rows);
    } else {
      const values = columns.map((column) => value([...path, ...column]));
      rows.push([...open, cell(text, width), ...values]);
    }
  });
}

/** Widen the last cell of a row, as the official form does where a sub-table is narrower. */
function stretch(row: LayoutCell[], by: number): LayoutCell[] {
  if (by === 0) return row;
  return row.map((one, index) =>
    index === row.length - 1 ? { ...one, colSpan: one.colSpan + by } : one,
  );
}

function depthOf(labels: Label[]): number {
  return Math.max(...labels.map(({ children }) => 1 + (children ? depthOf(children) : 0)));
}

/** The id paths of the leaves. */
function leavesOf(labels: Label[]): string[][] {
  return labels.flatMap(({ id, children }) =>
    children ? leavesOf(children).map((ids) => [id, ...ids]) : [[id]],
  );
}

function cell(text: string, colSpan = 1, rowSpan = 1): LayoutCell {
  return { text, colSpan, rowSpan };
}

function value(ids: string[]): LayoutCell {
  return { text: '', path: ids.join('.'), colSpan: 1, rowSpan: 1 };
}
