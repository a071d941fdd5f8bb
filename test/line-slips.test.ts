import { convert } from 'gouji';
import { expect, test } from 'vitest';

interface Read {
  tables: Record<string, Record<string, unknown>>;
  problems: Array<{ rule: string; path?: string; actual?: unknown; quote?: string }>;
  extra: Array<{ labels: string[]; values: unknown[] }>;
}

async function read(form: string, lines: string[], name = 'report.txt'): Promise<Read> {
  return JSON.parse(String(await convert(lines.join('\n'), { to: 'json', form, name })));
}

const website = [
  '政府网站工作年度报表',
  '(2023年度)',
  '填报单位 | 临湖市水利局 |',
  '网站名称 | 临湖水利网 |',
  '首页网址 | http://water.example |',
  '主办单位 | 临湖市水利局 |',
  '政府网站标识码 | 0000000000 |',
  'ICP备案号 | 云ICP备00000001号 |',
  '公安机关备案号 | 00000000000000 |',
  '独立用户访问总量(单位:个) | 410 |',
  '网站总访问量(单位:次) | 9731 |',
  '概况类信息更新量 | 3 |',
  '政务动态信息更新量 | 61 |',
  '信息公开目录信息更新量 | 20 |',
  '解读材料数量(单位:条) | 4 |',
  '解读产品数量(单位:个) | 0 |',
  '媒体评论文章数量(单位:篇) | 0 |',
  '收到留言数量(单位:条) | 12 |',
  '办结留言数量(单位:条) | 12 |',
  '发现问题数量(单位:个) | 1 |',
  '问题整改数量(单位:个) | 1 |',
];

test('two rows that a scraper left on one line are read as two', async () => {
  const lines = ['独立用户访问总量(单位:个)        0网站总访问量(单位:次)        9731'];
  const spaced = website.map((line) => line.replace(' |', '        ').replace('|', ''));
  const { tables } = await read('cn-website', spaced.toSpliced(9, 2, ...lines));
  expect(tables.website).toMatchObject({ visitors: 0, visits: 9731 });
});

test('words of a table that belong to no cell are told', async () => {
  const broken = website.toSpliced(5, 1, '主办单位 | 临湖市 |', '水利局 |');
  const { problems, extra } = await read('cn-website', broken);
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'extra-cell', quote: '水利局' }));
  expect(extra).toContainEqual(expect.objectContaining({ labels: ['水利局'] }));
});

test('a label that is written out over a merged cell is nothing to tell', async () => {
  const merged = website.map((line) => line.replace(/^(.*?) \| (.*) \|$/u, '| $1 | $1 | $2 |'));
  const { problems } = await read('cn-website', merged.toSpliced(3, 0, '| --- | --- | --- |'));
  expect(problems.filter(({ rule }) => rule === 'extra-cell')).toEqual([]);
});

test('a page mark in a table of Markdown takes no value with it', async () => {
  const barred = website.map((line) => line.replace(/^(.*?) \| (.*) \|$/u, '| $1 | $2 |'));
  const marked = barred.toSpliced(3, 0, '| --- | --- |').toSpliced(8, 0, '- 5 -');
  const { tables } = await read('cn-website', marked, 'report.md');
  expect(tables.website).toMatchObject({ icp_number: '云ICP备00000001号', visits: 9731 });
});

test('a number that stands over the header is told with the row it may be of, and none is lost', async () => {
  const heading = Array(5).fill('行政许可实施数量(宗)').join(' | ');
  const { tables, problems, extra } = await read(
    'cn-enforcement',
    [
      '行政许可实施情况统计表',
      '',
      `| ${heading} |`,
      '| --- | --- | --- | --- | --- |',
      '37',
      '| 申请数量 | 受理数量 | 许可数量 | 不予许可数量 | 撤销许可数量 |',
      '| 6 | 0 | 4 | 0 | 0 |',
    ],
    'report.md',
  );
  expect(tables.licensing).toMatchObject({ applications: null, accepted: null, granted: null });
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'ambiguous-cell' }));
  expect(extra.flatMap(({ values }) => values)).toEqual([37, 6, 0, 4, 0, 0]);
});

test('a number beyond a head that lacks optional columns moves none of the others', async () => {
  const head = '警告、通报批评 罚款 没收违法所得、没收非法财物 暂扣许可证、执照、降低资质等级';
  const more = '吊销许可证、执照 责令停产停业、责令关闭、限制从业 行政拘留 其他行政处罚 合计';
  const labels = [...head.split(' '), ...more.split(' '), '罚没金额(万元)'];
  const { tables, problems } = await read('cn-enforcement', [
    '行政处罚实施情况统计表',
    `行政处罚实施数量(宗)${'\t'.repeat(9)}`,
    labels.join('\t'),
    `${'\t'.repeat(8)}930\t884\t0`,
  ]);
  expect(tables.penalties).toMatchObject({ other: null, total: null, amount: null });
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'ambiguous-cell' }));
});

test('a number beyond a whole head is no value of an optional column that the head lacks', async () => {
  const head = '警告、通报批评 通报批评 罚款 没收违法所得、没收非法财物 没收非法财物 行政拘留';
  const more = '暂扣许可证、执照、降低资质等级 降低资质等级 吊销许可证、执照 责令关闭 限制从业';
  const last = '责令停产停业、责令关闭、限制从业 其他行政处罚 合计 罚没金额';
  const labels = [...head.split(' '), ...more.split(' '), ...last.split(' ')];
  const { tables, problems } = await read('cn-enforcement', [
    '行政处罚实施情况统计表',
    labels.join('\t'),
    [...Array(14).fill('0'), '20000000', '0'].join('\t'),
  ]);
  expect(tables.penalties).toMatchObject({ restrictions: null, total: null, amount: null });
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'ambiguous-cell' }));
  expect(problems).not.toContainEqual(expect.objectContaining({ severity: 'error' }));
});
