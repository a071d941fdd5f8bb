import type { FormTableModel } from '@gouji/forms';
import {
  type DataTable,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  type Extra,
  type Language,
  type Report,
} from '@gouji/tree';

const captions = { zh: '原文中另有、表样之外的内容', en: 'Also in the source, outside the form' };

/** Lay out what a table of the source has and its form does not know; undefined if nothing. */
export function extraTable(
  table: FormTableModel,
  report: Report,
  language: Language,
): DataTable | undefined {
  const extras = report.extra.filter(({ kind, path }) => {
    return kind !== 'table' && path !== undefined && path.split('.')[0] === table.id;
  });
  if (extras.length === 0) return undefined;
  const width = Math.max(...extras.map(({ values }) => values.length));
  const rows = extras.map((extra) => dataRow(cells(extra, width)));
  return dataTable([dataCaption(captions[language]), ...rows]);
}

function cells({ labels, values }: Extra, width: number) {
  const label = labels.join(' ');
  const head = label === '' ? dataCell('') : dataCell(label, { header: 'row' });
  const own = Array.from({ length: width }, (_, index) => {
    const value = values[index];
    return dataCell(value === null || value === undefined ? '' : String(value));
  });
  return [head, ...own];
}
