import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFolder, runCli } from './run-cli.js';
import { sampleFolder } from './sample-files.js';

const folder = sampleFolder();
const run = (...args: string[]) => runCli(args, { cwd: folder });

const next = readFileSync(join(folder, 'sound.txt'), 'utf8').replaceAll('2023', '2024');
writeFileSync(join(folder, 'next.txt'), next);

test("check --previous compares a report with last year's, whatever that is written in", async () => {
  const { code, stdout } = await run('check', 'next.txt', '--previous', 'sound.docx');
  // The values are those of the year before, so that what was issued and repealed is not in force.
  expect(stdout).toContain('[in-force]');
  expect(stdout).toContain('上年报告的');
  expect(code).toBe(0);
});

test('convert --previous writes the findings into the output', async () => {
  const { code, stdout } = await run('convert', 'next.txt', '--previous', 'sound.docx');
  expect(stdout).toContain('rule: in-force');
  expect((await run('convert', 'next.txt')).stdout).not.toContain('rule: in-force');
  expect(code).toBe(0);
});

test("the wrong report as last year's leaves no output", async () => {
  const before = listFolder(folder);
  const args = ['sound.txt', '--previous', 'wrong.txt', '-o', 'out.yaml'];
  const { code, stderr } = await run('convert', ...args);
  expect(stderr).toBe(
    "gouji: sound.txt: Unexpected year 2024 of last year's report, expected 2022 (this one is of 2023); give the report of 2022.\n",
  );
  expect(code).toBe(2);
  expect(listFolder(folder)).toEqual(before);
});
