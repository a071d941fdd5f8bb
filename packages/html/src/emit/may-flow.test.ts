import { type DataCell, dataCaption, dataCell, dataRow, dataTable } from '@gouji/tree';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { toHtml } from '../to-html.js';
import { handlers } from './handlers/index.js';
import { mayFlow } from './may-flow.js';

const plain = (texts: string[]) => dataRow(texts.map((text) => dataCell(text)));
const head = (...cells: DataCell[]) => dataRow(cells, 'head');
const row = (first: string, ...texts: string[]) =>
  dataRow([dataCell(first, { header: 'row' }), ...texts.map((text) => dataCell(text))]);

test.each([
  ['no header', dataTable([plain(['甲', '1']), plain(['乙', '2'])]), true],
  ['spans without headers', dataTable([dataRow([dataCell('甲', { colSpan: 2 })])]), true],
  ['one row of headers', dataTable([head(dataCell(''), dataCell('数')), plain(['甲', '1'])]), true],
  [
    'headers of both kinds, and a caption',
    dataTable([
      dataCaption('表一'),
      head(dataCell(''), dataCell('数')),
      row('甲', '1'),
      row('', '2'),
    ]),
    true,
  ],
  ['a table within a cell', dataTable([dataRow([dataCell([dataTable([row('甲', '1')])])])]), true],
  [
    'a table of two rows of headers within the first cell',
    dataTable([
      dataRow([
        dataCell([
          dataTable([
            head(dataCell('甲', { colSpan: 2 })),
            head(dataCell('乙'), dataCell('丙')),
            row('甲', '1'),
          ]),
        ]),
        dataCell('2'),
      ]),
    ]),
    true,
  ],
  ['two rows of headers', dataTable([head(dataCell('甲')), head(dataCell('乙'))]), false],
  [
    'a header over two columns',
    dataTable([head(dataCell('甲', { colSpan: 2 })), plain(['1', '2'])]),
    false,
  ],
  ['a header over a section', dataTable([dataRow([dataCell('甲', { header: 'section' })])]), false],
  [
    'a header that is not first',
    dataTable([dataRow([dataCell('1'), ...row('甲').children])]),
    false,
  ],
])('%s: the rows come out as those of a whole table do', (_, table, flows) => {
  expect(mayFlow(table)).toBe(flows);
  const tree: Root = { type: 'root', children: [table, table] };
  // Handlers of others make the whole article before it is written.
  const whole = toHtml(tree, { handlers: { dataTable: handlers.dataTable! } });
  expect(toHtml(tree)).toBe(whole);
});
