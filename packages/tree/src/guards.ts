import type { Node } from 'mdast';
import type {
  CellStream,
  DataCell,
  DataRow,
  DataTable,
  FormTable,
  PageFurniture,
} from './nodes.js';

/** Tell whether a node is a table. */
export function isDataTable(node: Node): node is DataTable {
  return node.type === 'dataTable';
}

/** Tell whether a node is a table row. */
export function isDataRow(node: Node): node is DataRow {
  return node.type === 'dataRow';
}

/** Tell whether a node is a table cell. */
export function isDataCell(node: Node): node is DataCell {
  return node.type === 'dataCell';
}

/** Tell whether a node is a table region of plain text. */
export function isCellStream(node: Node): node is CellStream {
  return node.type === 'cellStream';
}

/** Tell whether a node is page furniture. */
export function isPageFurniture(node: Node): node is PageFurniture {
  return node.type === 'pageFurniture';
}

/** Tell whether a node marks a form's table. */
export function isFormTable(node: Node): node is FormTable {
  return node.type === 'formTable';
}
