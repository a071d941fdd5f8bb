import { type Form, type FormTableModel, type Leaf, layoutTable } from '@gouji/forms';
import { type DataCell, textOf as plainText } from '@gouji/tree';

/** One printed cell of a form's grid. */
export interface LayoutCell {
  /** `aside` is neither: the unit of a row, dashes where a label has no value. */
  kind: 'title' | 'header' | 'row' | 'aside' | 'value';
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
  /** The title over the table, where a section has more than one. */
  caption?: string;
  width: number;
  /** Rows of column headers at the top; 0 where every sub-table has its own. */
  headRows: number;
  rows: LayoutCell[][];
}

/**
 * Lay out a table of a form.
 * @param textOf what each value cell prints; an optional row of blanks is left out
 */
export function layoutOf(table: FormTableModel, textOf: (leaf: Leaf) => string): Layout {
  const node = layoutTable(table, textOf);
  const rows = node.children.filter((child) => child.type === 'dataRow');
  return {
    table: table.id,
    width: node.data!.columns!,
    headRows: rows.filter(({ group }) => group === 'head').length,
    rows: rows.map((row) =>
      row.children.map(({ children, colSpan, rowSpan, data, header }) => ({
        kind: kindOf(header, data?.path),
        text: children.map((child) => plainText(child)).join(''),
        ...(data?.path !== undefined && { path: data.path }),
        colSpan,
        rowSpan,
      })),
    ),
  };
}

function kindOf(header: DataCell['header'], path: string | undefined): LayoutCell['kind'] {
  if (path !== undefined) return 'value';
  if (header === undefined) return 'aside';
  return header === 'section' ? 'title' : header === 'column' ? 'header' : 'row';
}

/** Lay out every table of a form in printed order. */
export function layoutsOf(form: Form, textOf: (leaf: Leaf) => string): Layout[] {
  return form.tables.map((table) => layoutOf(table, textOf));
}

/** List the canonical paths of a form in printed order. */
export function pathsOf(form: Form): string[] {
  return form.leaves.map(({ path }) => path);
}
