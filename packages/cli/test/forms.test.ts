import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, runCli } from './run-cli.js';

test('forms lists id, years and title', async () => {
  const { code, stdout } = await runCli(['forms']);
  expect(stdout).toMatch(/^cn-disclosure-2021 +2021- +\S/m);
  expect(stdout).toMatch(/^cn-disclosure-2019 +2019-2020 +\S/m);
  expect(code).toBe(0);
});

test('forms show prints every path with unit, labels and type', async () => {
  const { stdout } = await runCli(['forms', 'show', 'cn-disclosure-2021']);
  const [head, ...rows] = stdout.trimEnd().split('\n');
  expect(head).toBe('path\tunit\trow\tcolumn\ttype');
  expect(rows).toHaveLength(200);
  expect(rows[0]!.split('\t')[0]).toBe('proactive.regulations.issued');
});

test.each(['cn-disclosure-2019', 'cn-disclosure-2021'])(
  '%s has the paths and units of the contract',
  async (id) => {
    const contract = join(repository, `../shared/contract/${id}.tsv`);
    if (!existsSync(contract)) {
      console.log(`skipped: no ${contract}`);
      return;
    }
    const { stdout } = await runCli(['forms', 'show', id]);
    const columns = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t').slice(0, 2).join('\t'));
    expect(columns(stdout)).toEqual(columns(readFileSync(contract, 'utf8')));
  },
);

test('forms schema prints a JSON Schema', async () => {
  const { stdout } = await runCli(['forms', 'schema', 'cn-disclosure-2021']);
  const schema = JSON.parse(stdout);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.properties.form).toEqual({ const: 'cn-disclosure-2021' });
});
