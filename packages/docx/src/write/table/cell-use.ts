import type { DataCell, DataRow } from '@gouji/tree';
import type { Use } from '../style/word-style.js';
import { isNumber } from './is-number.js';

/** Say which style the text of a cell has. */
export function cellUse(cell: DataCell, row: DataRow): Use {
  if (cell.header === 'section') return 'cellSection';
  if (cell.header === 'column' || (row.group === 'head' && !cell.header)) return 'cellHead';
  return cell.header === undefined && isNumber(cell) ? 'cellNumber' : 'cell';
}
