import { expect, test } from 'vitest';
import { runCli } from './run-cli.js';

const chinese = { LANG: 'zh_CN.UTF-8' };

test('--version prints the version alone', async () => {
  const { code, stdout } = await runCli(['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});

test.each([
  ...[[], ['convert'], ['check'], ['new'], ['rules'], ['config'], ['config', 'schema']],
  ...[['forms'], ['forms', 'show'], ['forms', 'schema'], ['forms', 'check'], ['completion']],
  ...[['batch'], ['merge'], ['diff'], ['serve']],
])('help of %j is there in both languages', async (...command: string[]) => {
  const english = await runCli([...command, '--help']);
  expect(english.stdout).toMatch(/^Usage: gouji/);
  expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
  expect(english.code).toBe(0);
  const asked = await runCli([...command, '--help', '--lang', 'zh']);
  const located = await runCli([...command, '--help'], { env: chinese });
  expect(located.stdout).toMatch(/^用法: gouji/);
  expect(located.stdout).not.toMatch(/Options|Commands|Arguments/);
  expect(asked.stdout).toBe(located.stdout);
});

test('LC_ALL comes before LC_MESSAGES, and that before LANG', async () => {
  const first = async (env: Record<string, string>) =>
    (await runCli(['--help'], { env })).stdout.slice(0, 2);
  expect(await first({ LC_ALL: 'C', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' })).toBe('Us');
  expect(await first({ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'C' })).toBe('用法');
  expect(await first({ LANG: 'de_DE.UTF-8' })).toBe('Us');
});

test('no command at all shows the help on standard error, with exit 2', async () => {
  const { code, stdout, stderr } = await runCli([]);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Usage: gouji/);
  expect(code).toBe(2);
});

test.each([
  [['convrt'], /unknown command `convrt`; did you mean convert\?/],
  [['forms', 'shwo', 'x'], /unknown command `forms shwo`.*did you mean show\?/],
  [['convert', 'a.txt', '--tp', 'md'], /unknown option `--tp`; did you mean .*--to/],
  [['convert', 'a.txt', '--to', 'htlm'], /did you mean html\?/],
  [['convert', 'a.txt', '--page', 'portl'], /did you mean portal\?/],
  [['--lan', 'zh'], /unknown option `--lan`; did you mean --lang\?/],
])('%j is refused with what was probably meant', async (args, words) => {
  const { code, stderr } = await runCli(args);
  expect(stderr).toMatch(words);
  expect(code).toBe(2);
});
