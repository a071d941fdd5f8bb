import { type Form, type FormTableModel, layoutTable } from '@gouji/forms';
import { type DataCell, textOf } from '@gouji/tree';

/** One printed cell of a form's grid. */
export interface LayoutCell {
  kind: 'title' | 'header' | 'row' | 'value';
  text: string;
  /** Of values: the canonical path; a value that the form does not know has none. */
  path?: string;
  colSpan: number;
  rowSpan: number;
}

/** The official grid of a table, row by row, each cell in the row where it starts. */
export interface Layout {
  /** Id of the form's table. */
  table: string;
  width: number;
  /** Rows of column headers at the top; 0 where every sub-table has its own. */
  headRows: number;
  rows: LayoutCell[][];
}

/** Lay out a table of a form; the text of value cells is still blank. */
export function layoutOf(table: FormTableModel): Layout {
  const node = layoutTable(table, () => '');
  const rows = node.children.filter((child) => child.type === 'dataRow');
  return {
    table: table.id,
    width: node.data!.columns!,
    headRows: rows.filter(({ group }) => group === 'head').length,
    rows: rows.map((row) =>
      row.children.map(({ children, colSpan, rowSpan, data, header }) => ({
        kind: kindOf(header),
        text: children.map((child) => textOf(child)).join(''),
        ...(data?.path !== undefined && { path: data.path }),
        colSpan,
        rowSpan,
      })),
    ),
  };
}

function kindOf(header: DataCell['header']): LayoutCell['kind'] {
  if (header === undefined) return 'value';
  return header === 'section' ? 'title' : header === 'column' ? 'header' : 'row';
}

/** Lay out every table of a form in printed order. */
export function layoutsOf(form: Form): Layout[] {
  return form.tables.map(layoutOf);
}

/** List the canonical paths of a form in printed order. */
export function pathsOf(form: Form): string[] {
  return form.leaves.map(({ path }) => path);
}
