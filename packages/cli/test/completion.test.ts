import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

/** What bash offers after the words that have been typed. */
async function complete(...typed: string[]): Promise<string[]> {
  const { stdout: script } = await runCli(['completion', 'bash']);
  const folder = makeFolder();
  writeFileSync(join(folder, 'a report.docx'), '');
  const words = ['gouji', ...typed].map((word) => `'${word}'`).join(' ');
  const run = `COMP_WORDS=(${words}); COMP_CWORD=${typed.length}; _gouji; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['-c', `${script}\n${run}`], { encoding: 'utf8', cwd: folder });
  return out.split('\n').filter((line) => line !== '');
}

test('bash completes commands, flags, their values, and files', async () => {
  expect(await complete('co')).toEqual(['convert', 'config', 'completion']);
  expect(await complete('convert', '--pro')).toEqual(['--provenance']);
  expect(await complete('convert', 'x.docx', '--to', 'd')).toEqual(['docx']);
  expect(await complete('new', '--to', '')).toEqual(['docx', 'yaml']);
  expect(await complete('--lang', '')).toEqual(['zh', 'en']);
  expect(await complete('convert', 'a')).toEqual(['a report.docx']);
  expect(await complete('forms', 's')).toEqual(['show', 'schema']);
  expect(await complete('forms', 'show', 'us')).toEqual(['us-foia']);
});

test.each(['zsh', 'fish'])('%s is given its own script, with every command', async (shell) => {
  const { stdout, code } = await runCli(['completion', shell]);
  expect(stdout).toContain(`# ${shell} completion of gouji`);
  for (const word of ['convert', 'check', 'forms', 'show', 'provenance']) {
    expect(stdout).toContain(word);
  }
  expect(code).toBe(0);
});

test('another shell is refused with those there are', async () => {
  const { stderr, code } = await runCli(['completion', 'bahs']);
  expect(stderr).toMatch(/expected one of bash, zsh, fish; did you mean bash\?/);
  expect(code).toBe(2);
});
