import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forms } from '@gouji/templates';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFolder, makeFolder, runCli } from './run-cli.js';

const folder = makeFolder();
const run = (...args: string[]) => runCli(args, { cwd: folder });

describe.each(forms.map(({ id }) => id))('the blank form %s', (id) => {
  test('as YAML names every value with its label and has none; filled in, it is read', async () => {
    const { code, stdout } = await run('new', id);
    expect(code).toBe(0);
    expect(parse(stdout)).toMatchObject({ form: id, title: null, agency: null, year: null });
    const labels = stdout.split('\n').filter((line) => / # \p{L}/u.test(line));
    if (forms.find((form) => form.id === id)!.leaves.length > 0) {
      expect(labels.length).toBeGreaterThan(3);
    }
    const filled = stdout
      .replace(/^agency: null/m, 'agency: 青禾镇人民政府')
      .replace(/^year: null/m, 'year: 2023');
    writeFileSync(join(folder, `${id}.yaml`), filled);
    const back = await run('convert', `${id}.yaml`, '--quiet');
    expect(parse(back.stdout)).toMatchObject({ form: id, agency: '青禾镇人民政府', year: 2023 });
  });

  test('as a Word file is read as that form, with nothing in it that nobody wrote', async () => {
    expect((await run('new', id, '-o', `${id}.docx`)).code).toBe(0);
    const { stdout } = await run('convert', `${id}.docx`, '--quiet');
    const report = parse(stdout);
    expect(report).toMatchObject({ form: id, agency: null, year: null, period: null, extra: [] });
    expect(JSON.stringify(report.tables)).not.toMatch(/:\d/);
    const bytes = readFileSync(join(folder, `${id}.docx`));
    await run('new', id, '--to', 'docx', '-o', 'again.docx');
    expect(Buffer.compare(readFileSync(join(folder, 'again.docx')), bytes)).toBe(0);
  });
});

test('a folder takes the form by its id', async () => {
  await run('new', forms[0]!.id, '--to', 'docx', '-o', 'deep/');
  expect(listFolder(join(folder, 'deep'))).toEqual([`${forms[0]!.id}.docx`]);
});

test.each([
  ['an unknown form', ['new', 'cn-disclosure-2012'], /did you mean/],
  ['an unknown format', ['new', forms[0]!.id, '--to', 'html'], /one of docx, yaml/],
])('%s is refused', async (_, args, words) => {
  const { code, stderr } = await run(...args);
  expect(stderr).toMatch(words);
  expect(code).toBe(2);
});
