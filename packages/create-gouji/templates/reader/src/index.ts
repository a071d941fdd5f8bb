import { dataCell, dataRow, dataTable } from '@gouji/tree';
import { defineReader } from 'gouji';

/** Read tab-separated values: one table, the first row its head. */
export default defineReader({
  name: '{{=id}}',
  extensions: ['.tsv'],
  accepts: (_bytes, name) => name?.toLowerCase().endsWith('.tsv') ?? false,
  from(bytes) {
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/u);
    const rows = lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      const head = index === 0;
      const cells = line.split('\t').map((text, column) => {
        const cell = dataCell(text.trim(), head ? { header: 'column' } : {});
        const start = line.split('\t').slice(0, column).join('\t').length + (column > 0 ? 2 : 1);
        cell.position = {
          start: { line: index + 1, column: start },
          end: { line: index + 1, column: start + text.length },
        };
        return cell;
      });
      return [dataRow(cells, head ? 'head' : 'body')];
    });
    return { type: 'root', children: rows.length > 0 ? [dataTable(rows)] : [] };
  },
});
