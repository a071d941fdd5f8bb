/** A node of a form's label tree: what is printed, and its part of the canonical path. */
export interface Label {
  id: string;
  text: string;
  children?: Label[];
}

/** A table of labelled rows and columns; the path of a cell is table, row ids, column ids. */
export interface LabelTable {
  /** The words of the cell where row and column headers meet; left out where there is none. */
  corner?: string;
  /** A row of its own above the column headers. */
  title?: string;
  /** What stands over all columns. */
  over?: string;
  rows: Label[];
  columns: Label[];
}

/** A section of a form: its title and the tables printed as one grid. */
export interface LabelSection {
  id: string;
  title: string;
  tables: LabelTable[];
}

/** What a generator needs to know of a form. */
export interface LabelForm {
  id: string;
  sections: LabelSection[];
}

/** Make a label. */
export function label(id: string, text: string, children?: Label[]): Label {
  return children ? { id, text, children } : { id, text };
}
