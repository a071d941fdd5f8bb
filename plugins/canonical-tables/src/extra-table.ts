import type { FormTableModel } from '@gouji/forms/fit';
import {
  type DataTable,
  dataCell,
  dataRow,
  dataTable,
  type Extra,
  type ExtraValue,
  extraMark,
  type Language,
  type Report,
} from '@gouji/tree';

/**
 * Lay out what a table of the source has and its form does not know; undefined if nothing.
 *
 * @param shown what the official table shows already
 */
export function extraTable(
  table: FormTableModel,
  report: Report,
  language: Language,
  shown: ReadonlySet<Extra>,
): DataTable | undefined {
  const extras = report.extra.filter((extra) => {
    const { kind, path } = extra;
    return kind !== 'table' && path?.split('.')[0] === table.id && !shown.has(extra);
  });
  if (extras.length === 0) return undefined;
  const width = Math.max(1, ...extras.map((extra) => valuesOf(extra).length));
  const mark = dataCell(extraMark[language], { colSpan: width + 1, header: 'section' });
  return dataTable([dataRow([mark]), ...extras.map((extra) => dataRow(cells(extra, width)))]);
}

/** What a row prints, of a record the values alone. */
function valuesOf({ values }: Extra): ExtraValue[] {
  return values.flatMap((value) =>
    typeof value === 'object' && value !== null ? Object.values(value) : [value],
  );
}

function cells(extra: Extra, width: number) {
  const { labels } = extra;
  const values = valuesOf(extra);
  const label = labels.join(' ');
  const head = label === '' ? dataCell('') : dataCell(label, { header: 'row' });
  const own = Array.from({ length: width }, (_, index) => {
    const value = values[index];
    return dataCell(value === null || value === undefined ? '' : String(value));
  });
  return [head, ...own];
}
