import { convert } from 'gouji';
import { expect, test } from 'vitest';

const report = `岭海市2018年行政执法年度报告
一、行政执法数据表
行政处罚实施情况统计表
行政处罚实施数量(宗)
没收违法 暂扣许可 限制开展 责令停产
警告、通 通报批评 罚款 所得、没 证、执照 降低资质 吊销许可 生产经营 停业、责 责令关闭 行政拘留 其他行政 合计 罚没金额
报批评 收非法财 、降低资 等级 证、执照 活动 令关闭、 处罚 (万元)
物 质等级 限制从业
43778 0 3 0 0 0 863 0 0 0 0 0 44644 0
行政许可实施情况统计表
行政许可实施数量(宗)
申请数量 受理数量 许可数量 不予许可 撤销许可
数量 数量
0 80221 0 0 0
二、行政执法总体情况
全年平稳。
`;

test('the title of the next table is no row of the one before, however often it goes round', async () => {
  const options = { to: 'html', fragment: true, form: 'cn-enforcement' } as const;
  const once = String(await convert(report, { ...options, name: 'report.txt' }));
  expect(String(await convert(once, { ...options, name: 'once.html' }))).toBe(once);
  const { data } = await convert(report, {
    to: 'yaml',
    form: 'cn-enforcement',
    name: 'report.txt',
  });
  expect(data.report!.extra.flatMap(({ labels }) => labels)).toEqual([]);
});
