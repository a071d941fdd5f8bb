import { textOf } from '@gouji/tree';
import { convert } from 'gouji';
import { expect, test } from 'vitest';
import { describeSamples, listSamples, readSample } from './support/samples.js';

describeSamples('the narrative seed', 'seeds', () => {
  const [name] = listSamples('seeds', /^002.*\.txt$/);
  const bytes = readSample(name!);
  const source = new TextDecoder().decode(bytes);

  test('it is recognised as the 2008 form, with its seven sections', async () => {
    const file = await convert(bytes, { to: 'yaml' });
    const report = file.data.report!;
    expect(report.form).toBe('cn-disclosure-2008');
    expect(report.sections.map(({ number, title }) => `${number}、${title}`)).toEqual([
      '一、概述',
      '二、主動公開政府信息情況',
      '三、依申請公開政府信息情況',
      '四、政府信息公開咨詢處置情況',
      '五、政府信息行政復議、訴訟情況',
      '六、政府信息公開支出和收費情況',
      '七、存在主要問題和改進措施',
    ]);
    expect(report.agency).toBeNull();
    expect(report.year).toBeNull();
  });

  test('the lost bracket of 一)工作人員情況 does not hide the heading', async () => {
    const report = (await convert(bytes, { to: 'json' })).data.report!;
    const headings = report.sections[5]!.body.filter(({ type }) => type === 'heading');
    expect(headings.map(textOf)).toEqual(['一)工作人員情況', '二)支出和收費情況']);
  });

  test('all its text is in the report, Traditional as it came', async () => {
    const report = (await convert(bytes, { to: 'json' })).data.report!;
    const printed = [...report.preamble, ...report.sections.flatMap(({ body }) => body)].map(
      textOf,
    );
    const titles = report.sections.map(({ number, title }) => `${number}、${title}`);
    expect(sorted([...printed, ...titles].join(''))).toBe(sorted(source));
  });

  test('--simplify gives Simplified characters', async () => {
    const yaml = String(await convert(bytes, { to: 'yaml', simplify: true }));
    expect(yaml).toContain('主动公开政府信息情况');
    expect(yaml).not.toMatch(/[縣區開報請處們這個個國]/);
  });
});

/** The characters of a text in order of their code, white space aside. */
function sorted(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('');
}
