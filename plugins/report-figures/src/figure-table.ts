import { type DataTable, dataCaption, dataCell, dataRow, dataTable } from '@gouji/tree';
import type { FigureNumbers } from './figure-numbers.js';
import type { Words } from './words.js';

/** Lay out the numbers of a figure as a table. */
export function figureTable({ title, unit, bars, groups }: FigureNumbers, words: Words): DataTable {
  const years = bars[0] !== '';
  const amount = words.amount(unit);
  const heads = [years ? words.year : words.item, ...(years ? bars : [amount])];
  return dataTable([
    dataCaption(years ? words.titled(title, unit) : title),
    dataRow(
      heads.map((head) => dataCell(head, { header: 'column' })),
      'head',
    ),
    ...groups.map(({ label, values, missing }) =>
      dataRow([
        dataCell(label, { header: 'row' }),
        ...values.map((value) =>
          dataCell(value === null ? (missing ? words.noReport : words.unknown) : String(value)),
        ),
      ]),
    ),
  ]);
}
