import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCli } from './run-cli.js';
import { sampleFolder } from './sample-files.js';

const folder = sampleFolder();
const run = (...args: string[]) => runCli(args, { cwd: folder });

test('--agency and --year stand before what the report says', async () => {
  const { stdout } = await run('convert', 'sound.txt', '--agency', '青禾镇', '--year', '2021');
  expect(parse(stdout)).toMatchObject({ agency: '青禾镇', year: 2021 });
});

test('--provenance says where title, agency and year were found', async () => {
  const { stdout } = await run('convert', 'sound.txt', '--provenance');
  const { title, provenance } = parse(stdout);
  const stated = { lexeme: title, place: { line: 1, column: 1 }, how: 'title' };
  expect(provenance).toMatchObject({ title: stated, agency: stated, year: stated });
});

test('a file that is named like a title gives what its words do not', async () => {
  const name = '云溪县2022年政府信息公开工作年度报告.txt';
  copyFileSync(join(folder, 'notice.txt'), join(folder, name));
  const { stdout } = await run('convert', name);
  expect(parse(stdout)).toMatchObject({ year: 2022 });
});

test('a year that is none is refused', async () => {
  const { code, stderr } = await run('check', 'sound.txt', '--year', '23');
  expect(stderr).toBe('gouji: Unexpected `--year 23`, expected a year such as 2023.\n');
  expect(code).toBe(2);
});
