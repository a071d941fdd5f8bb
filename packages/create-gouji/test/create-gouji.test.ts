import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import * as api from '../src/index.js';

const command = fileURLToPath(new URL('../bin/create-gouji.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'create-gouji-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: work,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...env },
  });
  return { status, stdout, stderr };
}

test('the package exports what makes a folder, and the kinds there are', () => {
  expect(Object.keys(api).sort()).toEqual(['createPackage', 'kinds', 'main']);
});

describe.each(Object.keys(api.kinds) as api.Kind[])('%s', (kind) => {
  const folder = join(work, `gouji-try-${kind}`);
  const files = api.createPackage(kind, `gouji-try-${kind}`, folder);
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');

  test('has code or data, tests, examples, a readme and a CI file', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        '.github/workflows/test.yml',
        '.gitignore',
        'package.json',
        'readme.md',
        'src/index.test.ts',
        kind === 'form' ? 'form.yaml' : 'src/index.ts',
      ]),
    );
    expect(new Set(files.filter((file) => file.startsWith('examples/'))).size).toBeGreaterThan(1);
  });

  test('has its name and the version of gouji wherever they stand', () => {
    expect(text).not.toContain('{{=');
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(manifest.name).toBe(`gouji-try-${kind}`);
    const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(manifest.devDependencies['@gouji/testing']).toBe(`^${own.version}`);
  });
});

test('what is written is told, with what to do next', () => {
  const { status, stdout } = run(['rule', 'gouji-dated-title']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Written to gouji-dated-title:\n/);
  expect(stdout).toMatch(/Now:\n {2}cd gouji-dated-title\n {2}npm install\n {2}npm test\n$/);
  expect(run(['--kind', 'rule', '--name', 'a', '--dir', 'b/c', '--lang', 'zh']).stdout).toMatch(
    /^已写入 b\/c/,
  );
});

test('a folder with files in it is refused, and stays as it is', () => {
  const folder = mkdtempSync(join(work, 'full-'));
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  const { status, stderr } = run(['rule', 'x', '--dir', folder]);
  expect(status).toBe(2);
  expect(stderr).toContain('expected an empty folder or none');
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});

test.each([
  [
    ['rul', 'x'],
    'Unexpected kind "rul", expected one of transform, reader, rule, emitter, form, page; did you mean rule?',
  ],
  [
    ['rule', 'My Rule'],
    'Unexpected name "My Rule", expected lower-case letters, digits and hyphens',
  ],
  [['rule', 'x', 'y'], 'Unexpected argument "y", expected one kind and one name'],
  [['rule'], 'Unexpected end, expected a name behind the kind'],
  [['--nmae', 'x'], 'Unexpected option --nmae; did you mean --name?'],
])('%j is refused in one line, and nothing is written', (args, message) => {
  const { status, stderr } = run(args);
  expect(status).toBe(2);
  expect(stderr).toContain(`create-gouji: ${message}`);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(work, 'x'))).toBe(false);
});

test('help is there in both languages', () => {
  expect(run(['--help']).stdout).toMatch(/^Usage: npm create gouji/);
  expect(run(['--help'], { LANG: 'zh_CN.UTF-8' }).stdout).toMatch(/^用法:npm create gouji/);
  for (const kind of Object.keys(api.kinds)) expect(run(['-h']).stdout).toContain(kind);
});
