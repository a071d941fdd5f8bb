import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.js';
import { sampleFolder } from './sample-files.js';

const folder = sampleFolder();
const run = (...args: string[]) => runCli(['convert', ...args, '--lang', 'en'], { cwd: folder });
const sound = readFileSync(join(folder, 'sound.txt'), 'utf8');
for (const year of ['2020', '2022']) {
  writeFileSync(join(folder, `${year}.txt`), sound.replaceAll('2023', year));
}

test('--figures draws the charts of the form, each with its table', async () => {
  const { code, stdout } = await run('sound.txt', '--to', 'html', '--figures', '-q');
  expect(code).toBe(0);
  expect(stdout.match(/<figure/g)).toHaveLength(2);
  expect(stdout.match(/<svg [^>]*role="img"/g)).toHaveLength(2);
  expect(stdout.match(/<details>/g)).toHaveLength(2);
  expect((await run('sound.txt', '--to', 'html', '-q')).stdout).not.toContain('<svg');
});

test('--previous given several times draws the years, and says which one is missing', async () => {
  const earlier = ['--previous', '2020.txt', '--previous', '2022.txt'];
  const { code, stdout } = await run('sound.txt', ...earlier, '--to', 'html', '--figures', '-q');
  expect(code).toBe(0);
  expect(stdout.match(/<figure/g)).toHaveLength(3);
  expect(stdout).toMatch(/<th scope="row">2021<\/th><td>无报告<\/td>/);
});

test('two reports of one year among the earlier ones are refused', async () => {
  const earlier = ['--previous', '2022.txt', '--previous', '2022.txt'];
  const { code, stderr } = await run('sound.txt', ...earlier, '--to', 'html', '--figures');
  expect(code).toBe(2);
  expect(stderr).toContain('Unexpected 2022 among the earlier reports');
});

test('what is no HTML takes no charts', async () => {
  const { code, stderr } = await run('sound.txt', '--to', 'yaml', '--figures');
  expect(code).toBe(2);
  expect(stderr).toContain('expected it with `to: html`');
});

test('a page with charts is read back as the report it shows', async () => {
  writeFileSync(
    join(folder, 'figures.html'),
    (await run('sound.txt', '--to', 'html', '--figures', '-q')).stdout,
  );
  const values = (text: string) => text.slice(text.indexOf('\ntables:'), text.indexOf('\nfacts:'));
  const before = (await run('sound.txt', '-q')).stdout;
  const after = (await run('figures.html', '-q')).stdout;
  expect(values(after)).toBe(values(before));
});
