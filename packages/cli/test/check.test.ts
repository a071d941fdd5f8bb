import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.js';
import { sampleFolder } from './sample-files.js';

const folder = sampleFolder();
const run = (...args: string[]) => runCli(['check', ...args], { cwd: folder });

test('a clerk reads what is wrong, where, what was expected, and how much there is', async () => {
  const { code, stdout, stderr } = await run('wrong.txt');
  expect(stdout).toMatch(
    /^wrong\.txt\n {2}表样:cn-disclosure-2021 .+\n {2}机关:白沙市人民政府\n {2}年度:2024\n/,
  );
  expect(stdout).toMatch(/^错误\(\d+\)$/m);
  expect(stdout).toMatch(/^ {2}\S.+ \[balance\]$/m);
  expect(stdout).toMatch(/^ {4}原文:“1239”$/m);
  expect(stdout).toMatch(/^ {4}应为:1329,实为:1239$/m);
  expect(stdout).toMatch(
    /^ {4}位置:第 \d+ 行第 \d+ 列,.*总计 · 总计 \(applications\.results\.total\.total\)$/m,
  );
  expect(stdout).toMatch(/\n\d+ 个错误,\d+ 个警告,\d+ 个提示\n$/);
  expect(stderr).toBe('');
  expect(code).toBe(1);
});

test('where prose and table differ, neither is called the right one', async () => {
  const text = readFileSync(join(folder, 'sound.txt'), 'utf8');
  writeFileSync(join(folder, 'told.txt'), text.replace('申请12件', '申请15件'));
  const chinese = await run('told.txt');
  const english = await run('told.txt', '--lang', 'en');
  expect(chinese.stdout).toMatch(/narrative-mismatch[\s\S]*正文:\d+,表中:\d+/);
  expect(english.stdout).toMatch(/narrative-mismatch[\s\S]*Text: \d+, Table: \d+/);
});

test('--lang en says it in English', async () => {
  const { stdout } = await run('wrong.txt', '--lang', 'en');
  expect(stdout).toMatch(/^Errors \(\d+\)$/m);
  expect(stdout).toMatch(/\d+ errors?, \d+ warnings?, \d+ notes?\n$/);
});

test('the locale changes messages on standard error only', async () => {
  const env = { LC_ALL: 'zh_CN.UTF-8' };
  const chinese = await runCli(['check', 'notice.txt', 'missing.txt'], { cwd: folder, env });
  const english = await run('notice.txt', 'missing.txt');
  expect(chinese.stdout).toBe(english.stdout);
  expect(chinese.stderr).toContain('没有这个文件');
  expect(english.stderr).toContain('no such file');
});

test('JSON is one document a line with counts and problems', async () => {
  const { code, stdout } = await run('wrong.txt', 'notice.txt', '--format', 'json');
  const [wrong, notice] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(Object.keys(wrong)).toEqual([
    'file',
    'form',
    'title',
    'agency',
    'year',
    'counts',
    'problems',
    'checks',
  ]);
  expect(wrong).toMatchObject({ file: 'wrong.txt', form: 'cn-disclosure-2021', year: 2024 });
  expect(wrong.counts.error).toBeGreaterThan(0);
  expect(notice.form).toBeNull();
  expect(code).toBe(1);
});

test('what was checked is counted, and listed on request', async () => {
  const short = await run('sound.txt');
  expect(short.stdout).toMatch(
    /^ {2}勾稽:\d+ 条成立,0 条不成立(,\d+ 条缺数未核)?,\d+ 处正文相符$/m,
  );
  expect(short.stdout).not.toContain('正文相符(');
  const long = await run('sound.txt', '--checks', '--lang', 'en');
  expect(long.stdout).toMatch(/^ {2}Rules: \d+ hold, 0 broken/m);
  expect(long.stdout).toMatch(/^Prose that agrees \(\d+\)$/m);
  expect(long.stdout).toMatch(/^ {2}\d+ = .* \[narrative-mismatch\] line \d+, column \d+ “.*”$/m);
  const json = JSON.parse((await run('sound.txt', '--format', 'json')).stdout);
  expect(json.checks.rules.hold).toBeGreaterThan(40);
  expect(json.checks.prose[0]).toMatchObject({
    rule: 'narrative-mismatch',
    quote: expect.any(String),
  });
});

test('one unreadable file leaves the others checked', async () => {
  const { code, stdout, stderr } = await run('missing.txt', 'wrong.txt');
  expect(stdout).toMatch(/^wrong\.txt\n/);
  expect(stderr).toMatch(/^gouji: missing\.txt: /);
  expect(code).toBe(2);
});
