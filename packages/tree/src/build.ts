import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type {
  CellSeparator,
  CellStream,
  DataCaption,
  DataCell,
  DataRow,
  DataTable,
  FormTable,
  HeaderRole,
  PageFurniture,
  RowGroup,
  StreamCell,
  StreamLine,
} from './nodes.js';

/** Spans and role of a cell; what is left out is a plain cell of 1 × 1. */
export interface CellOptions {
  colSpan?: number | undefined;
  rowSpan?: number | undefined;
  header?: HeaderRole | undefined;
}

/** Build a table. */
export function dataTable(children: DataTable['children']): DataTable {
  return { type: 'dataTable', children };
}

/** Build a caption; a string becomes its text. */
export function dataCaption(content: string | PhrasingContent[]): DataCaption {
  const children: PhrasingContent[] =
    typeof content === 'string' ? [{ type: 'text', value: content }] : content;
  return { type: 'dataCaption', children };
}

/** Build a row. */
export function dataRow(children: DataCell[], group: RowGroup = 'body'): DataRow {
  return { type: 'dataRow', group, children };
}

/** Build a cell; a string becomes its one paragraph, '' an empty cell. */
export function dataCell(
  content: string | Array<BlockContent | DefinitionContent>,
  options: CellOptions = {},
): DataCell {
  const cell: DataCell = {
    type: 'dataCell',
    colSpan: options.colSpan ?? 1,
    rowSpan: options.rowSpan ?? 1,
    children: typeof content === 'string' ? paragraphs(content) : content,
  };
  if (options.header) cell.header = options.header;
  return cell;
}

/** Build a table region of plain text. */
export function cellStream(children: StreamLine[]): CellStream {
  return { type: 'cellStream', children };
}

/** Build a line of a table region; strings become its cells. */
export function streamLine(
  cells: Array<string | StreamCell>,
  separator: CellSeparator = 'none',
): StreamLine {
  const children = cells.map((cell) => (typeof cell === 'string' ? streamCell(cell) : cell));
  return { type: 'streamLine', separator, children };
}

/** Build a cell of a table region. */
export function streamCell(value: string): StreamCell {
  return { type: 'streamCell', value };
}

/** Build page furniture. */
export function pageFurniture(
  kind: PageFurniture['kind'],
  children: PageFurniture['children'],
): PageFurniture {
  return { type: 'pageFurniture', kind, children };
}

/** Build the mark that a form's table stands here. */
export function formTable(form: string, table: string): FormTable {
  return { type: 'formTable', form, table };
}

function paragraphs(text: string): BlockContent[] {
  if (text === '') return [];
  return [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
}
