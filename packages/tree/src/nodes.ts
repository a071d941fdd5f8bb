import type {
  BlockContent,
  Data,
  DefinitionContent,
  Literal,
  Node,
  Parent,
  PhrasingContent,
} from 'mdast';
import type { Place, Problem, Report, SourceAddress } from './report.js';

/** What a header cell heads; a data cell has none. */
export type HeaderRole = 'column' | 'row' | 'section';

/** The part of a table a row belongs to. */
export type RowGroup = 'head' | 'body' | 'foot';

/** Data that any node of the tree may carry besides what its type says. */
export interface SourceData extends Data {
  /** Address in a source without lines (DOCX); text formats use `position`. */
  source?: SourceAddress | undefined;
}

/** The printed number of a heading or item, kept apart from its text. */
export interface PrintedNumber {
  /** The characters as printed, punctuation included: `一、`, `(一)`, `1.`, `第一章`. */
  printed: string;
  /** The ordinal alone, as printed: `一`, `1`, `①`. */
  label: string;
}

/** A table: cells with spans, never with stored grid indices (see `toGrid`). */
export interface DataTable extends Parent {
  type: 'dataTable';
  children: Array<DataCaption | DataRow>;
  data?: DataTableData | undefined;
}

export interface DataTableData extends SourceData {
  /** Declared grid columns (`w:tblGrid`), as a lower bound of the width. */
  columns?: number | undefined;
  /** Declared column widths in twentieths of a point, left to right. */
  columnWidths?: number[] | undefined;
  /** Class names an emitter may put on the table. */
  classNames?: string[] | undefined;
}

/** The caption of a table. */
export interface DataCaption extends Parent {
  type: 'dataCaption';
  children: PhrasingContent[];
  data?: DataCaptionData | undefined;
}

export interface DataCaptionData extends SourceData {
  /** A stable id for links. */
  id?: string | undefined;
}

/** One row of a table. */
export interface DataRow extends Parent {
  type: 'dataRow';
  group: RowGroup;
  children: DataCell[];
  data?: DataRowData | undefined;
}

export interface DataRowData extends SourceData {
  /** A tracked change inserted or deleted the row. */
  change?: 'insertion' | 'deletion' | undefined;
}

/** One cell of a table; it stands in the row where it starts. */
export interface DataCell extends Parent {
  type: 'dataCell';
  colSpan: number;
  rowSpan: number;
  header?: HeaderRole | undefined;
  children: Array<BlockContent | DefinitionContent>;
  data?: DataCellData | undefined;
}

export interface DataCellData extends SourceData {
  /** True for a cell that the source does not print (`w:gridBefore`, `w:gridAfter`). */
  filler?: boolean | undefined;
  /** True where the cell holds a number, so that emitters align it. */
  numeric?: boolean | undefined;
  /** The canonical path of the value this cell shows. */
  path?: string | undefined;
}

/**
 * A table region of plain text in the shape it came: lines of cells.
 * A line of one cell is a cell on a line of its own; blank cells are kept as ''.
 */
export interface CellStream extends Parent {
  type: 'cellStream';
  /** Bars stand on both sides of each row, so that a blank last cell is one that the text prints. */
  framed?: boolean | undefined;
  children: StreamLine[];
  data?: SourceData | undefined;
}

/** How the cells of a line were parted. */
export type CellSeparator = 'bar' | 'tab' | 'space' | 'none';

export interface StreamLine extends Parent {
  type: 'streamLine';
  separator: CellSeparator;
  children: StreamCell[];
  data?: SourceData | undefined;
}

export interface StreamCell extends Literal {
  type: 'streamCell';
  value: string;
  data?: SourceData | undefined;
}

/** Page headers, footers, page marks and navigation: kept apart from the body. */
export interface PageFurniture extends Parent {
  type: 'pageFurniture';
  kind: 'header' | 'footer' | 'pageMark' | 'navigation';
  children: Array<BlockContent | DefinitionContent>;
  data?: SourceData | undefined;
}

/** Stands where a declared table of a form was matched; `canonical-tables` fills it. */
export interface FormTable extends Node {
  type: 'formTable';
  /** Form id. */
  form: string;
  /** Table id within the form. */
  table: string;
  data?: SourceData | undefined;
}

/**
 * A chart of the report's own numbers, drawn on request and never read from a source; its children
 * say what it leaves out, and are the table of what it shows.
 */
export interface ReportFigure extends Parent {
  type: 'reportFigure';
  title: string;
  /** What the picture shows, in words. */
  description: string;
  /** The picture as SVG; '' where no number is known. */
  svg: string;
  children: BlockContent[];
}

/** Raised text. */
export interface Superscript extends Parent {
  type: 'superscript';
  children: PhrasingContent[];
}

/** Lowered text. */
export interface Subscript extends Parent {
  type: 'subscript';
  children: PhrasingContent[];
}

/** Underlined text. */
export interface Underline extends Parent {
  type: 'underline';
  children: PhrasingContent[];
}

/** An element of presentation MathML, made by a reader and never copied from a source. */
export interface MathElement {
  name: string;
  attributes?: Record<string, string> | undefined;
  children: Array<MathElement | string>;
}

/** An equation; `value` is its linear text, for formats without MathML. */
export interface Equation extends Literal {
  type: 'equation';
  /** It stands on a line of its own. */
  display: boolean;
  /** The `math` element. */
  math: MathElement;
  data?: SourceData | undefined;
}

/** Who made a tracked change or a comment, and when, as the source states it. */
export interface Authorship {
  author?: string | undefined;
  date?: string | undefined;
}

/** Text that a tracked change inserted. */
export interface Insertion extends Parent {
  type: 'insertion';
  children: PhrasingContent[];
  data?: (SourceData & Authorship) | undefined;
}

/** Text that a tracked change deleted, kept on request. */
export interface Deletion extends Parent {
  type: 'deletion';
  children: PhrasingContent[];
  data?: (SourceData & Authorship) | undefined;
}

/** A binary that the document carries; `image` nodes name it as `asset:<name>`. */
export interface Asset {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

declare module 'mdast' {
  interface RootContentMap {
    dataTable: DataTable;
    dataCaption: DataCaption;
    dataRow: DataRow;
    dataCell: DataCell;
    cellStream: CellStream;
    streamLine: StreamLine;
    streamCell: StreamCell;
    pageFurniture: PageFurniture;
    formTable: FormTable;
    reportFigure: ReportFigure;
    superscript: Superscript;
    subscript: Subscript;
    underline: Underline;
    equation: Equation;
    insertion: Insertion;
    deletion: Deletion;
  }
  interface BlockContentMap {
    dataTable: DataTable;
    cellStream: CellStream;
    pageFurniture: PageFurniture;
    formTable: FormTable;
    reportFigure: ReportFigure;
  }
  interface PhrasingContentMap {
    superscript: Superscript;
    subscript: Subscript;
    underline: Underline;
    equation: Equation;
    insertion: Insertion;
    deletion: Deletion;
  }
  interface RootData {
    /** What a reader has to say of the source. */
    problems?: Problem[] | undefined;
    /** Binaries of the document, in order of first use. */
    assets?: Asset[] | undefined;
    /** Properties the document states of itself (title, creator, language). */
    properties?: Record<string, string> | undefined;
    /** The report, where the source is one already (YAML, JSON) and needs no matching. */
    report?: Report | undefined;
    /** Where the values of that report stand: canonical path → place. */
    valuePlaces?: ReadonlyMap<string, Place> | undefined;
  }
  interface HeadingData {
    number?: PrintedNumber | undefined;
    /** The characters that parted a run-in heading from the paragraph it ran into. */
    runIn?: string | undefined;
    /** What it is to the report that the tree was made from: the title, or the title of a section. */
    part?: 'title' | { section: string } | undefined;
    source?: SourceAddress | undefined;
    /** A stable id for links and tables of contents. */
    id?: string | undefined;
  }
  interface ParagraphData {
    number?: PrintedNumber | undefined;
    source?: SourceAddress | undefined;
    /** A stable id for links. */
    id?: string | undefined;
  }
  interface TextData {
    /** The sign stands for a check box of a form, which is ticked or not. */
    checkBox?: boolean | undefined;
  }
  interface FootnoteDefinitionData extends Authorship {
    source?: SourceAddress | undefined;
    /** It is a comment, and no note of the text itself. */
    comment?: boolean | undefined;
  }
  interface ListItemData {
    number?: PrintedNumber | undefined;
    source?: SourceAddress | undefined;
  }
}
