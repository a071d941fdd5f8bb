import type { Report } from '@gouji/tree';
import { convert } from 'gouji';
import { describe, expect, test } from 'vitest';
import { fixtures } from './support/fixtures.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';

async function yamlOf(input: Uint8Array | string, name: string): Promise<string> {
  return String(await convert(input, { to: 'yaml', name }));
}

async function reread(yaml: string): Promise<Report> {
  return (await convert(yaml, { to: 'yaml', name: 'report.yaml' })).data.report!;
}

describe.each(fixtures)('a report as data: $name', ({ file, bytes }) => {
  test('YAML is read and written with identical bytes', async () => {
    const yaml = await yamlOf(bytes, file);
    expect(await yamlOf(yaml, 'report.yaml')).toBe(yaml);
  });

  test('JSON says the same as YAML', async () => {
    const json = String(await convert(bytes, { to: 'json', name: file }));
    expect(String(await convert(json, { to: 'json', name: 'report.json' }))).toBe(json);
    expect(await yamlOf(json, 'report.json')).toBe(await yamlOf(bytes, file));
  });
});

describeSamples('the seeds as data', 'seeds', () => {
  test.each(listSamples('seeds', /\.txt$/u))('%s: identical bytes', async (path) => {
    const yaml = await yamlOf(readSample(path), path);
    expect(await yamlOf(yaml, 'report.yaml')).toBe(yaml);
  });
});

const { file, bytes } = fixtures.find(({ name }) => name === 'the example as text')!;

describe('a report changed by hand', async () => {
  const yaml = await yamlOf(bytes, file);
  const report = await reread(yaml);

  test('a value that no longer adds up is told, with the line it stands on', async () => {
    const changed = yaml.replace('pending: 0, total: 1 }', 'pending: 4, total: 1 }');
    expect(changed).not.toBe(yaml);
    const line = changed.split('\n').findIndex((each) => each.includes('pending: 4')) + 1;
    const { problems } = await reread(changed);
    const added = problems.filter(({ rule }) => rule === 'review-total');
    expect(added).toMatchObject([{ severity: 'error', expected: 5, actual: 1, place: { line } }]);
  });

  test('a blank that is filled in is a problem no more', async () => {
    const blank = ({ rule }: { rule: string }) => rule === 'blank-cell';
    expect(report.problems.filter(blank)).toHaveLength(1);
    const filled = yaml.replace('compulsion: { decisions: null }', 'compulsion: { decisions: 0 }');
    expect((await reread(filled)).problems.filter(blank)).toEqual([]);
  });

  test('a value that is taken out is null with a problem', async () => {
    const without = yaml.replace('licensing: { decisions: 136 }', 'licensing: { decisions: null }');
    const { values, problems } = await reread(without);
    expect(values['proactive.licensing.decisions']).toBeNull();
    expect(problems.at(-1)).toMatchObject({
      rule: 'blank-cell',
      paths: ['proactive.licensing.decisions'],
    });
  });

  test('a number in the prose is compared with the table again', async () => {
    const mended = yaml.replaceAll('现行有效4件', '现行有效5件');
    expect(report.problems.map(({ rule }) => rule)).toContain('narrative-mismatch');
    expect((await reread(mended)).problems.map(({ rule }) => rule)).not.toContain(
      'narrative-mismatch',
    );
  });

  test('a path that the form has not is refused, with the nearest that it has', async () => {
    const typo = yaml.replace('licensing: { decisions: 136 }', 'licencing: { decisions: 136 }');
    await expect(reread(typo)).rejects.toThrow(
      /^The report data is wrong: \d+:\d+: unexpected path tables\.proactive\.licencing\.decisions, .+ expected tables\.proactive\.licensing\.decisions\?/u,
    );
  });

  test.each(['html', 'md', 'txt'] as const)('it becomes %s without its source', async (to) => {
    const from = String(await convert(yaml, { to, name: 'report.yaml' }));
    expect(from).toContain('青禾镇人民政府2023年政府信息公开工作年度报告');
    expect(from).toContain('136');
  });
});
