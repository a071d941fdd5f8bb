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

const penalties =
  '单位名称\t警告\t罚款\t没收违法所得、没收非法财物\t暂扣许可证、执照\t吊销许可证、执照\t责令停产停业\t行政拘留\t其他行政处罚\t合计\t罚没金额(万元)\n' +
  '海港局\t2\t3\t0\t0\t0\t0\t0\t1\t6\t1.5\n';
const licences =
  '单位名称\t申请数量\t受理数量\t许可数量\t不予许可数量\t撤销许可数量\n海港局\t9\t9\t8\t1\t0\n';
const others = '单位名称\t行政检查\t行政征收\t行政给付\n海港局\t1234\t0\t5\n';

test('a table that the form does not have ends the one before it by its title', async () => {
  const text = `海港局2023年度行政执法数据\n表一 行政处罚实施情况统计表\n${penalties}表二 行政许可实施情况统计表\n${licences}表三 其他行政执法行为实施情况统计表\n${others}`;
  const { data } = await convert(text, { to: 'yaml', name: 'report.txt' });
  const { values, year, agency } = data.report!;
  expect({ year, agency }).toEqual({ year: 2023, agency: '海港局' });
  expect(values).toMatchObject({ 'licensing.applications': 9, 'penalties.total': 6 });
  expect(JSON.stringify(data.report)).toContain('1234');
});

test('a form is told by one table that is printed whole', async () => {
  const { data } = await convert(`海港局2023年度数据\n${licences}`, { to: 'yaml', name: 'a.txt' });
  expect(data.report!.form).toBe('cn-enforcement');
  expect(data.report!.values).toMatchObject({ 'licensing.granted': 8, 'penalties.total': null });
});

test('two tables of a form in one grid are both in the page', async () => {
  const row = (...cells: Array<string | number>) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const title = (text: string) => `<tr><td colspan="11">${text}</td></tr>`;
  const [head, values] = penalties.trim().split('\n');
  const [licenceHead, licence] = licences.trim().split('\n');
  const cells = (line: string | undefined) => line!.split('\t').slice(1);
  const grid = [
    title('表一 行政处罚实施情况统计表'),
    row(...cells(head)),
    row(...cells(values)),
    title('表二 行政许可实施情况统计表'),
    row(...cells(licenceHead), '', '', '', '', ''),
    row(...cells(licence).map((cell) => cell.replace('9', '319')), '', '', '', '', ''),
  ];
  const html = `<h1>海港局2023年度行政执法统计年报</h1><table>${grid.join('')}</table>`;
  const page = await convert(html, { to: 'html', fragment: true, name: 'report.html' });
  expect(page.data.report!.values).toMatchObject({
    ...{ 'penalties.total': 6, 'licensing.applications': 319, 'licensing.granted': 8 },
  });
  expect(String(page)).toContain('>319</td>');
});
