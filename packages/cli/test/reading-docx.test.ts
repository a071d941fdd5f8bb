import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureDocx } from './fixture-docx.js';
import { runCli } from './run-cli.js';
import { sampleFolder } from './sample-files.js';

const folder = sampleFolder();
for (const name of ['inline', 'tracked-changes', 'tables']) {
  writeFileSync(join(folder, `${name}.docx`), fixtureDocx(name));
}
const run = (...args: string[]) => runCli(args, { cwd: folder });

test('hidden text is left out and said so; --hidden keeps it', async () => {
  const without = await run('convert', 'inline.docx', '--to', 'txt');
  expect(without.stdout).not.toContain('样式隐藏');
  const report = await run('convert', 'inline.docx', '--to', 'json');
  expect(JSON.parse(report.stdout).problems).toMatchObject([{ rule: 'hidden-text' }]);
  const kept = await run('convert', 'inline.docx', '--to', 'txt', '--hidden');
  expect(kept.stdout).toContain('样式隐藏');
});

test('tracked changes are accepted, or all kept and marked', async () => {
  const html = ['convert', 'tracked-changes.docx', '--to', 'html', '--fragment'];
  const accepted = await run(...html, '--changes', 'accepted');
  expect(accepted.stdout).toBe((await run(...html)).stdout);
  expect(accepted.stdout).not.toMatch(/<(?:ins|del)\b/);
  const all = await run(...html, '--changes', 'all');
  expect(all.stdout).toMatch(/<ins\b.*<del\b/s);
});

test('a file over a limit is refused by a line that names the flag, which raises it', async () => {
  const low = ['--limit', 'cells=2', '--limit', 'depth=900'];
  for (const command of ['convert', 'check']) {
    const { code, stdout, stderr } = await run(command, 'tables.docx', ...low);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^gouji: tables\.docx: .*at most 2; .*--limit cells=N\)\n$/);
  }
  const chinese = await run('convert', 'tables.docx', '--lang', 'zh', ...low);
  expect(chinese.stderr).toMatch(/表格单元格数超过上限 2.*--limit cells=N/);
  expect((await run('convert', 'tables.docx', '--limit', 'cells=1000')).code).toBe(0);
});
