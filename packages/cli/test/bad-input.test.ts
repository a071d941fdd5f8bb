import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFolder, type RunOptions, runCli } from './run-cli.js';
import { sampleFolder } from './sample-files.js';

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const stream = (name: string) =>
  Buffer.concat([ole, Buffer.alloc(512), Buffer.from(name, 'utf16le')]);
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) & 255));

/** Fill a folder with what cannot be read. */
function badFolder(): string {
  const folder = sampleFolder();
  const put = (name: string, content: string | Buffer) =>
    writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'folder'));
  put('empty.txt', '');
  put('photo.docx', png);
  put('secret.docx', stream('EncryptedPackage'));
  put('old.doc', stream('WordDocument'));
  put('noise.txt', noise);
  put('cut.docx', readStart(join(folder, 'sound.docx')));
  return folder;
}

function readStart(path: string): Buffer {
  const whole = readFileSync(path);
  return whole.subarray(0, whole.length >> 1);
}

/** Expect one clear line on standard error, exit 2, nothing on standard output, no file touched. */
async function expectRefusal(
  folder: string,
  args: string[],
  words: RegExp,
  options: RunOptions = {},
): Promise<void> {
  const before = listFolder(folder);
  const { code, stdout, stderr } = await runCli(args, { cwd: folder, ...options });
  expect(stderr).toMatch(words);
  expect(stderr).toMatch(/^gouji: [^\n]+\n$/);
  expect(stdout).toBe('');
  expect(code).toBe(2);
  expect(listFolder(folder)).toEqual(before);
}

describe.each(['convert', 'check'])('gouji %s', (command) => {
  const folder = badFolder();
  test.each([
    ['a missing file', 'missing.docx', /missing\.docx: no such file/],
    ['a path through a file', 'notice.txt/x', /no such file/],
    ['a folder', 'folder', /folder: Unexpected folder, expected a file/],
    ['an empty file', 'empty.txt', /empty file \(0 bytes\)/],
    ['an image', 'photo.docx', /Unexpected image/],
    ['a zip cut short', 'cut.docx', /cut\.docx: /],
    ['an encrypted DOCX', 'secret.docx', /encrypted.*password/],
    ['a .doc', 'old.doc', /legacy Word file \(\.doc\).*save it as \.docx/],
    ['binary noise', 'noise.txt', /Unexpected binary data/],
  ])('refuses %s in one line', async (_, name, words) => {
    await expectRefusal(folder, [command, name], words);
  });

  test('says it in Chinese where the locale is Chinese', async () => {
    const env = { LC_ALL: 'zh_CN.UTF-8' };
    await expectRefusal(folder, [command, 'empty.txt'], /文件是空的/, { env });
  });

  test('refuses an empty standard input by that name', async () => {
    await expectRefusal(folder, [command, '-'], /standard input: Unexpected empty file/);
  });
});

describe('bad usage', () => {
  const folder = badFolder();
  test.each([
    [
      'an unknown --to',
      ['convert', 'notice.txt', '--to', 'pdf'],
      /expected one of yaml, json, html/,
    ],
    [
      'an unknown style',
      ['convert', 'notice.txt', '-o', 'a.docx', '--style', 'fancy'],
      /one of gbt9704, plain, or the path/,
    ],
    ['a style of YAML', ['convert', 'notice.txt', '--style', 'plain'], /with `to: docx`/],
    ['an unknown form', ['convert', 'notice.txt', '--form', 'cn-disclosure-2012'], /did you mean/],
    [
      'an unknown page',
      ['convert', 'notice.txt', '--to', 'html', '--page', 'x'],
      /expected one of/,
    ],
    [
      'a page of a fragment',
      ['convert', 'notice.txt', '--to', 'html', '--page', 'plain', '--fragment'],
      /together/,
    ],
    ['a fragment of YAML', ['convert', 'notice.txt', '--fragment'], /with `to: html`/],
    [
      'an unknown flag',
      ['convert', 'notice.txt', '--frm', 'x'],
      /unknown option `--frm`; did you mean --form, --from\?/,
    ],
    [
      'an unknown command',
      ['convrt', 'notice.txt'],
      /unknown command `convrt`; did you mean convert\?/,
    ],
    ['an unknown language', ['--lang', 'fr', 'check', 'notice.txt'], /expected one of zh, en/],
    [
      'a limit without a number',
      ['check', 'notice.txt', '--limit', 'cells=many'],
      /expected NAME=N with a positive whole number/,
    ],
    [
      'an unknown limit',
      ['convert', 'notice.txt', '--limit', 'cell=5'],
      /expected one of entries, .*; did you mean cells\?/,
    ],
    [
      'an unknown way with changes',
      ['convert', 'notice.txt', '--changes', 'accept'],
      /expected one of accepted, all/,
    ],
    ['no file', ['convert'], /missing required argument `FILE`/],
    ['a flag without its value', ['convert', 'notice.txt', '--to'], /argument missing/],
    [
      'an unknown --format',
      ['check', 'notice.txt', '--format', 'xml'],
      /expected one of pretty, json/,
    ],
    [
      "last year's report that is not there",
      ['check', 'sound.txt', '--previous', 'missing.txt'],
      /^gouji: missing\.txt: no such file/,
    ],
    [
      "last year's report of another agency and year",
      ['check', 'sound.txt', '--previous', 'wrong.txt'],
      /^gouji: sound\.txt: Unexpected year 2024 of last year's report, expected 2022/,
    ],
    [
      'a document without a form beside one of last year',
      ['check', 'notice.txt', '--previous', 'sound.txt'],
      /without a form/,
    ],
    [
      'standard input as this report and the last',
      ['convert', '-', '--previous', '-'],
      /expected standard input once/,
    ],
    [
      'several pages on standard output',
      ['convert', 'notice.txt', 'page.html', '--to', 'html'],
      /expected -o DIR/,
    ],
    [
      'what only a page shows, in YAML',
      ['convert', 'notice.txt', '--toc'],
      /`--toc` with output yaml, expected it with --to html/,
    ],
    [
      'names of rows, in Word',
      ['convert', 'notice.txt', '-o', 'a.docx', '--labels'],
      /`--labels` with output docx, expected it with --to yaml/,
    ],
    [
      'a site for a page without tags',
      ['convert', 'notice.txt', '--to', 'html', '--site', 'none.yaml'],
      /`--site`, expected it with a page that has tags; give --page portal/,
    ],
    [
      'a style file that is not there',
      ['convert', 'notice.txt', '--to', 'docx', '--style', './none.yaml', '-o', 'a.docx'],
      /^gouji: \.\/none\.yaml \(expected the Word style of --style\): no such file/,
    ],
    [
      'a form file that is not there',
      ['convert', 'notice.txt', '--form', './none.yaml'],
      /^gouji: \.\/none\.yaml \(expected the form of --form\): no such file/,
    ],
    [
      'a configuration that is not there',
      ['convert', 'notice.txt', '--config', 'none.yaml'],
      /none\.yaml \(expected the configuration\): no such file/,
    ],
    ['standard input twice', ['convert', '-', '-'], /expected standard input once/],
    [
      'an unknown form to show',
      ['forms', 'show', 'cn-disclosure'],
      /expected one of cn-disclosure-2021/,
    ],
    [
      'a word that is no part of forms',
      ['forms', 'list'],
      /unknown command `forms list`, expected one of show/,
    ],
  ])('%s is refused in one line', async (_, args, words) => {
    await expectRefusal(folder, args, words);
  });

  test.each(['batch', 'merge', 'diff', 'serve'])(
    'gouji %s is for a later version',
    async (name) => {
      await expectRefusal(
        folder,
        [name, 'x', '--to', 'docx'],
        new RegExp(`${name}: not in this version`),
      );
    },
  );

  test('says it in Chinese when asked to', async () => {
    await expectRefusal(
      folder,
      ['convert', '--lang', 'zh', '--frm', 'x'],
      /没有选项 --frm;您要的是 --form, --from 吗/,
    );
  });
});

describe('outputs that cannot be', () => {
  const folder = badFolder();
  test.each([
    ['a folder that is not there', 'nowhere/report.yaml'],
    ['a path through a file', 'notice.txt/report.yaml'],
    ['a path through a device', '/dev/null/report.yaml'],
  ])('%s is refused and leaves nothing', async (_, output) => {
    await expectRefusal(folder, ['convert', 'sound.txt', '--quiet', '-o', output], /cannot write/);
  });

  test('a file in the place of the folder is refused before anything is read', async () => {
    await expectRefusal(
      folder,
      ['convert', 'sound.txt', 'notice.txt', '-o', 'readme.md'],
      /expected a folder for several files/,
    );
  });

  test('a result never takes the place of its source', async () => {
    await expectRefusal(folder, ['convert', 'notice.txt', '-o', 'notice.txt'], /which is an input/);
    await expectRefusal(
      folder,
      ['convert', 'notice.txt', 'page.html', '--to', 'txt', '-o', '.'],
      /which is an input/,
    );
  });

  test('two results never go to one place', async () => {
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/notice.txt'), 'x');
    await expectRefusal(
      folder,
      ['convert', 'notice.txt', 'other/notice.txt', '-o', 'out'],
      /two results at out.notice\.txt\.yaml/,
    );
  });
});
