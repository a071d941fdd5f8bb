import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository, runCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-forms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shipped = join(repository, 'packages/forms/test/library-form.yaml');

/** Make a folder of a form, changed by one text, with one example. */
function makeForm(name: string, from = '', to = ''): string {
  const place = join(folder, name);
  mkdirSync(join(place, 'examples/visits'), { recursive: true });
  writeFileSync(join(place, 'form.yaml'), readFileSync(shipped, 'utf8').replace(from, to));
  const lines = ['Library report 2021', '', 'Books', '', 'Loans', ''];
  lines.push('Spring visits | Autumn visits | Visits in all', '3 | 4 | 7');
  writeFileSync(join(place, 'examples/visits/input.txt'), `${lines.join('\n')}\n`);
  const expected = 'tables: { visits: { spring: 3, autumn: 4, total: 7 } }';
  const missing = 'problems: [{ rule: missing-table, path: stock }]';
  writeFileSync(join(place, 'examples/visits/expected.yaml'), `${expected}\n${missing}\n`);
  return place;
}

test('every form in a folder is checked, and its examples are run', async () => {
  const forms = join(folder, 'several');
  for (const name of ['a', 'b']) cpSync(makeForm(name), join(forms, name), { recursive: true });
  const { code, stdout } = await runCli(['forms', 'check', forms]);
  expect(stdout.match(/has no fault/g)).toHaveLength(2);
  expect(stdout.match(/ {2}visits: as expected/g)).toHaveLength(2);
  expect(code).toBe(0);
});

test('an example that differs is told by line and value, with exit 1', async () => {
  const place = makeForm('differs');
  const file = join(place, 'examples/visits/expected.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('autumn: 4', 'autumn: 5'));
  const { code, stdout } = await runCli(['forms', 'check', place]);
  expect(stdout).toMatch(/expected\.yaml:1:\d+: visits\.autumn: expected 5, found 4/);
  expect(code).toBe(1);
});

test('every fault of a form is told, in the language asked for, with exit 1', async () => {
  const place = makeForm('faulty', 'at: total', 'at: totl');
  const english = await runCli(['forms', 'check', place]);
  expect(english.stdout).toMatch(/form\.yaml:\d+:\d+: Unexpected .*`totl`; did you mean `total`\?/);
  expect(english.code).toBe(1);
  const chinese = await runCli(['forms', 'check', place, '--lang', 'zh']);
  expect(chinese.stdout).toMatch(/您要的是 total 吗/);
});

test('a form that is not there, and a folder without one, are told with exit 2', async () => {
  const none = await runCli(['forms', 'check', join(folder, 'none.yaml')]);
  expect(none.stderr).toContain('no such file');
  expect(none.code).toBe(2);
  mkdirSync(join(folder, 'empty'), { recursive: true });
  const empty = await runCli(['forms', 'check', join(folder, 'empty')]);
  expect(empty.stderr).toContain('expected one with a form.yaml');
  expect(empty.code).toBe(2);
});

test('a file of one’s own serves wherever a form is asked for', async () => {
  const place = makeForm('own');
  const form = join(place, 'form.yaml');
  const input = join(place, 'examples/visits/input.txt');
  const converted = await runCli(['convert', input, '--form', form]);
  expect(converted.stdout).toContain('visits: { spring: 3, autumn: 4, total: 7 }');
  const checked = await runCli(['check', input, '--form', form]);
  expect(checked.stdout).toContain('Form: library-2020 Library report');
  expect((await runCli(['forms', 'show', form])).stdout).toContain('visits.total');
  expect((await runCli(['forms', 'schema', form])).stdout).toContain('"const": "library-2020"');
  expect((await runCli(['new', form])).stdout).toContain('form: library-2020');
});

test('a faulty file for --form is refused with its first fault', async () => {
  const form = join(makeForm('refused', 'at: total', 'at: totl'), 'form.yaml');
  const { code, stderr } = await runCli(['convert', 'examples/qinghe-2023.txt', '--form', form]);
  expect(stderr).toMatch(/form\.yaml:\d+:\d+: .*`totl`.*gouji forms check lists them all/);
  expect(code).toBe(2);
});

test('without a form, schema prints that of the files of forms', async () => {
  const { stdout } = await runCli(['forms', 'schema']);
  expect(JSON.parse(stdout).properties).toHaveProperty('tables');
});
