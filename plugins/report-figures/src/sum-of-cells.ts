import { cellsOfFact, collapsedGroups, type Form } from '@gouji/forms/fit';
import type { Report } from '@gouji/tree';

/**
 * Add up the cells at some paths of a report; null where one of them is not known. A group that the
 * report prints as one row counts as that row.
 */
export function sumOfCells(paths: readonly string[], form: Form, report: Report): number | null {
  let sum = 0;
  for (const path of paths) {
    const value = sumAt(path, form, report) ?? oneRow(path, form, report);
    if (value === null) return null;
    sum += value;
  }
  // Sums of decimals are not to show what computers cannot write.
  return Number(sum.toFixed(6));
}

function sumAt(path: string, form: Form, { values }: Report): number | null {
  let sum = 0;
  for (const cell of cellsOfFact(path, form)) {
    const value = values[cell];
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return sum;
}

function oneRow(path: string, form: Form, { extra }: Report): number | null {
  const [group, column] = path.split('.*.');
  const table = form.tables.find(({ id }) => path.startsWith(`${id}.`));
  if (column === undefined || !table) return null;
  const found = collapsedGroups(table, extra).find((each) => each.path === group);
  const at = found?.columns.findIndex((each) => each.path.join('.') === column) ?? -1;
  const value = found?.extra.values[at];
  return typeof value === 'number' ? value : null;
}
