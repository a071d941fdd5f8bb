import { type DataCell, textOf } from '@gouji/tree';

const number = /^[+\-−–]?\d[\d,\s]*(?:\.\d+)?\s*%?$/;

/** Tell whether a cell holds a number, or is for one. */
export function isNumber(cell: DataCell): boolean {
  if (cell.data?.numeric) return true;
  const text = textOf(cell);
  return text.length < 40 && number.test(text.normalize('NFKC').trim());
}
