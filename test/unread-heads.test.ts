import { convert } from 'gouji';
import { expect, test } from 'vitest';

const title = '岭海市2021年行政执法年度报告';
const heads = `没收违法 暂扣许可 责令停产
警告、通 罚款 所得、没 证、执照 吊销许可 停业、责 限制从业 行政拘留 其他行政 合计 罚没金额
报批评 收非法财 、降低资 证、执照 令关闭、 处罚 (万元)
物 质等级 限制从业`;
const licensing = `行政许可实施情况统计表

| 申请数量 | 受理数量 | 许可数量 | 不予许可数量 | 撤销许可数量 |
| --- | --- | --- | --- | --- |
| 9 | 8 | 7 | 1 | 0 |
`;

async function read(text: string, name: string) {
  const { data } = await convert(text, { to: 'yaml', form: 'cn-enforcement', name });
  return data.report!;
}

/** The same with words that a scanner took for others. */
const unread = heads.replace('罚款', '甲乙').replace('行政拘留', '丙丁');

const penalties = (head: string, row: string) => `${title}
一、行政执法数据表
行政处罚实施情况统计表
行政处罚实施数量(宗)
${head}
${row}
`;

test('a head that a page broke over lines tells the columns', async () => {
  const text = penalties(heads, '3 40 1 2 5 6 0 9 4 70 12.5');
  const { values, problems } = await read(text, 'report.txt');
  expect(values).toMatchObject({
    'penalties.warnings': 3,
    'penalties.fines': 40,
    'penalties.detentions': 9,
    'penalties.total': 70,
    'penalties.amount': 12.5,
  });
  expect(problems.filter(({ path }) => path?.startsWith('penalties'))).toEqual([]);
});

test('where the head is not read, the sum tells which number is the total', async () => {
  const { values, problems } = await read(
    penalties(unread, '3 40 1 2 5 6 0 9 4 70 12.5'),
    'report.txt',
  );
  expect(values).toMatchObject({ 'penalties.total': 70, 'penalties.amount': 12.5 });
  expect(values['penalties.fines']).toBeNull();
  expect(problems.map(({ rule }) => rule)).toEqual([
    'missing-table',
    'ambiguous-cell',
    'unit-unstated',
  ]);
});

test('a total that is no sum is told though no column is known', async () => {
  const { values, problems } = await read(
    penalties(unread, '3 40 1 2 5 6 0 9 4 71 12.5'),
    'report.txt',
  );
  expect(values['penalties.total']).toBeNull();
  expect(problems).toContainEqual(
    expect.objectContaining({
      rule: 'kinds-total',
      severity: 'warning',
      path: 'penalties.total',
      quote: '3 40 1 2 5 6 0 9 4 71 12.5',
    }),
  );
});

test('where every column has a number, no head is needed', async () => {
  const { values } = await read(
    penalties(unread, '0 10 0 0 0 0 0 0 0 0 0 0 0 0 10 2'),
    'report.txt',
  );
  expect(values).toMatchObject({ 'penalties.criticism': 10, 'penalties.total': 10 });
});

test('numbers of one table are no doubt about another that is not there', async () => {
  const { values, extra, problems } = await read(`# ${title}\n\n${licensing}`, 'report.md');
  expect(values).toMatchObject({ 'licensing.applications': 9, 'penalties.total': null });
  expect(extra).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'missing-table', path: 'penalties' }]);
});

test('below its title a table is itself, whatever a scanner has put over its numbers', async () => {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const wrong = ['申请数量', '受理数量', '许可数量', '不予许可数量', '撤销许可数量'];
  const names = Array.from({ length: 16 }, (_, x) => wrong[x % 5]!);
  const numbers = '1 0 987 8 94 81 0 42 0 0 0 0 1 43 1257 41'.split(' ');
  const table = [names, names.map(() => '---'), numbers].map(row).join('\n');
  const text = `# ${title}\n\n## 一、行政执法数据表\n\n行政处罚实施情况统计表\n\n${table}\n\n${licensing}`;
  const { values } = await read(text, 'report.md');
  expect(values).toMatchObject({
    'penalties.fines': 987,
    'penalties.total': 1257,
    'licensing.applications': 9,
  });
});
