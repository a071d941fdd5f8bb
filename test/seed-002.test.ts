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

  test('the sums and shares that it states are confirmed, but two', async () => {
    const { checks, problems } = (await convert(bytes, { to: 'json' })).data.report!;
    const sums = checks!.prose.map(({ formula }) => formula);
    for (const formula of [
      '52 = 46 + 4 + 2',
      '7 = 3 + 1 + 2 + 1',
      '56 = 7 + 48 + 1',
      '2317 = 1823 + 494',
      '11.7% = 1188万 / 10116万',
      '2800 = 1300 + 1500',
      '14 = 8 + 6',
    ]) {
      expect(sums).toContain(formula);
    }
    const broken = problems.filter(({ rule }) => rule === 'prose-sum');
    expect(broken).toMatchObject([
      { severity: 'warning', path: 'consultations.total', expected: 21000, actual: 25000 },
      { severity: 'warning', expected: 98.79, actual: 98.5 },
    ]);
  });

  test('the numbers of its narrative are facts', async () => {
    const { facts } = (await convert(bytes, { to: 'json' })).data.report!;
    const stated = Object.fromEntries(facts.map(({ path, value }) => [path, value]));
    expect(stated).toMatchObject({
      'requests.received': 52,
      'requests.granted': 46,
      'requests.partially_granted': 4,
      'requests.refused': 2,
      'reviews.total': 56,
      'reviews.accepted': 7,
      'reviews.not_accepted': 48,
      'reviews.transferred': 1,
      'reviews.concluded': 7,
      'reviews.upheld': 3,
      'reviews.revoked': 1,
      'reviews.terminated': 2,
      'reviews.suspended': 1,
      'hotline.received': 2317,
      'hotline.phone': 1823,
      'hotline.online': 494,
      'procurement.budget': 10116,
      'procurement.saved': 1188,
      'procurement.saving_rate': 11.7,
      'fees.total': 2800,
      'fees.search': 1300,
      'fees.copying': 1500,
      'staff.total': 14,
      'staff.full_time': 8,
      'staff.part_time': 6,
      'consultations.total': 25000,
      'consultations.phone': 8000,
      'consultations.in_person': 6000,
      'consultations.online': 7000,
    });
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
