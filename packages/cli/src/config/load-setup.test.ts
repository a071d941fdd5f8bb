import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findConfig } from './find-config.js';
import { loadSetup } from './load-setup.js';
import { parseUse } from './parse-use.js';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Write files into a folder of their own. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-config-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What is said of a configuration that is wrong. */
async function refusal(name: string, content: string): Promise<string> {
  const folder = folderOf({ [name]: content });
  const error = await loadSetup(join(folder, name)).catch((reason: Error) => reason);
  const { message } = error as Error;
  expect(message).not.toContain('\n');
  return message;
}

describe('an error in gouji.config.yaml says line, column, what was found and what was expected', () => {
  test.each([
    ['an unknown key', 'plugin: []\n', /:1:1: .*Unexpected key `plugin`; did you mean `plugins`\?/],
    ['a wrong type', '\nforms: x\n', /:2:8: .*Unexpected `x` for `forms`, expected a list/],
    ['a level', 'rules:\n  balance: eror\n', /:2:12: .*Unexpected `eror`.*did you mean error\?/],
    ['a key of a plugin', 'plugins:\n  - { use: a, option: 1 }\n', /:2:\d+: .*key `option`/],
    ['a phase', 'plugins: [{ use: a, phase: late }]\n', /:1:\d+: .*expected one of start, before/],
    ['a waiver', 'rules: { balance: { waivers: [{}] } }\n', /:1:\d+: .*Expected the key `reason`/],
    ['a rule', 'rules: { blanc-cell: off }\n', /rule blanc-cell; did you mean blank-cell\?/],
    ['broken YAML', 'plugins: [\n', /:\d+:\d+: .*broken YAML/],
    [
      'a form that is not there',
      'forms: [none.yaml]\n',
      /none\.yaml \(expected a form of `forms`\): no such file/,
    ],
    [
      'a page that is not there',
      'pages: [none]\n',
      /none\S+page\.yaml \(expected a page .*no such file/,
    ],
    ['a plugin', 'plugins: [a/b]\n', /^plugin a\/b: not found: looked for a\/b/],
  ])('%s', async (_, config, words) => {
    expect(await refusal('gouji.config.yaml', config)).toMatch(words);
  });
});

describe('a module', () => {
  test.each([
    ['without a default export', 'export const a = 1;\n', /Expected a default export, found none/],
    ['that fails', 'null.x;\n', /it fails as it runs: TypeError/],
    [
      'with a wrong type',
      'export default { forms: 1 };\n',
      /\(forms\): .*Unexpected `1` for `forms`/,
    ],
    [
      'with a plugin that is none',
      'export default { plugins: [7] };\n',
      /Unexpected default export \(7\)/,
    ],
  ])('%s is refused', async (_, config, words) => {
    expect(await refusal('gouji.config.mjs', config)).toMatch(words);
  });
});

describe('--use', () => {
  test.each([
    ['nowhere', /plugin nowhere: not found: .*gouji-plugin-nowhere.*npm install nowhere/],
    ['@a/nowhere', /looked for @a\/nowhere, @a\/gouji-plugin-nowhere/],
    ['./none.mjs', /plugin \.\/none\.mjs: .*there is no file/],
    ['FOLDER/named.mjs', /named\.mjs: Expected a default export, found shout/],
    ['FOLDER/broken.mjs', /broken\.mjs: it cannot be loaded .*Error: boom/],
  ])('%s is refused', async (use, words) => {
    const folder = folderOf({
      'named.mjs': 'export const shout = 1;\n',
      'broken.mjs': "throw new Error('boom');\n",
    });
    const flags = parseUse(use.replace('FOLDER', folder));
    await expect(loadSetup(undefined, flags)).rejects.toThrow(words);
  });

  test('takes options as JSON, and says what is wrong with them', () => {
    expect(parseUse('a={"b":[1]}')).toEqual([{ name: 'a', options: { b: [1] } }]);
    expect(parseUse('a')).toEqual([{ name: 'a', options: undefined }]);
    expect(() => parseUse('a={b}')).toThrow(
      /Unexpected `--use a=\{b\}` \(.*expected PLUGIN or PLUGIN=JSON/,
    );
  });
});

test('of two configurations side by side none is chosen', () => {
  const folder = folderOf({ 'gouji.config.yaml': '', 'gouji.config.mjs': '', 'in/a.txt': '' });
  expect(() => findConfig(join(folder, 'in'))).toThrow(/side by side .*--config/);
});
