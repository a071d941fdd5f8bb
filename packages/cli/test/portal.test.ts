import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.js';
import { sampleFolder } from './sample-files.js';

const facts = [
  'SiteName: 青禾镇人民政府网',
  'SiteDomain: www.qinghe.example.cn',
  "SiteIDCode: '3301000001'",
  'ColumnName: 年报',
  'ColumnDescription: 年度报告',
  'ColumnKeywords: 年报',
];

async function portal(lines: string[], files: Record<string, string> = {}) {
  const cwd = sampleFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  writeFileSync(join(cwd, 'site.yaml'), `${lines.join('\n')}\n`);
  const args = ['convert', 'sound.docx', '--to', 'html', '--page', 'portal'];
  const result = await runCli([...args, '--site', 'site.yaml', '-o', 'out.html', '--lang', 'en'], {
    cwd,
  });
  return { ...result, page: () => readFileSync(join(cwd, 'out.html'), 'utf8') };
}

/** What is said of a document that has no error. */
const counts = (words: string) => `sound.docx: ${words}, 0 notes (gouji check shows them)\n`;

test('a page with all that the site must state is written and well', async () => {
  const { code, page } = await portal([...facts, "PubDate: '2024-01-30 09:00'"]);
  expect(code).toBe(0);
  expect(page()).toContain('<meta name="SiteIDCode" content="3301000001">');
});

test('a fact that is missing is an error that names the tag, and the page is still written', async () => {
  const { code, stderr, page } = await portal(facts);
  expect(code).toBe(1);
  expect(stderr).toContain('The page tag PubDate is missing');
  expect(page()).not.toContain('PubDate');
});

test('a fact that may be missing is waived like any other problem, and the waiver is in use', async () => {
  const waived = 'waivers: [{ rule: missing-site-fact, reason: 由平台填写 }]\n';
  const { code, stderr, page } = await portal(facts, { 'sound.docx.gouji.yaml': waived });
  expect([code, stderr]).toEqual([0, counts('0 errors, 2 warnings')]);
  expect(page()).not.toContain('PubDate');
});

test.each([
  ['off', '0 errors, 2 warnings'],
  ['warning', '0 errors, 3 warnings'],
])('the level of a missing fact is that of the configuration: %s', async (level, words) => {
  const config = `rules: { missing-site-fact: ${level} }\n`;
  const { code, stderr } = await portal(facts, { 'gouji.config.yaml': config });
  expect([code, stderr]).toEqual([0, counts(words)]);
});

test('a configuration that is wrong is refused with its line', async () => {
  const { code, stderr } = await portal(['SiteName: 甲', 'SiteIDCode: 3301000001']);
  expect(code).toBe(2);
  expect(stderr).toContain('site.yaml:2:1: the site configuration is wrong');
});
