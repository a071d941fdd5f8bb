import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { listFolder, repository, runCli } from './run-cli.js';
import { notice, sampleFolder } from './sample-files.js';

const folder = sampleFolder();
const run = (...args: string[]) => runCli(['convert', ...args], { cwd: folder });

test('one file comes out as YAML on standard output', async () => {
  const { code, stdout, stderr } = await run('notice.txt');
  const report = parse(stdout);
  expect(report.form).toBeNull();
  expect(report.tables).toEqual({});
  expect(report.source).toMatchObject({ file: 'notice.txt', format: 'text' });
  expect(report.sections[0]).toMatchObject({ number: '一', title: '开放时间' });
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test.each(['sound.docx', 'sound.txt'])('the form and its values are read from %s', async (name) => {
  const { code, stdout } = await run(name);
  const report = parse(stdout);
  expect(report).toMatchObject({
    form: 'cn-disclosure-2021',
    agency: '青禾镇人民政府',
    year: 2023,
  });
  expect(report.tables.proactive.normative_documents).toEqual({
    issued: 2,
    repealed: 1,
    in_force: 5,
  });
  expect(code).toBe(0);
});

test('the format is found by content, also on standard input', async () => {
  const format = async (name: string) => {
    const input = readFileSync(join(folder, name));
    const { stdout } = await runCli(['convert', '-', '--to', 'json'], { input });
    return JSON.parse(stdout).source;
  };
  expect(await format('sound.docx')).toMatchObject({ file: null, format: 'docx' });
  expect(await format('page.html')).toMatchObject({ file: null, format: 'html' });
  expect(await format('readme.md')).toMatchObject({ file: null, format: 'markdown' });
  expect(await format('notice.txt')).toMatchObject({ file: null, format: 'text' });
});

test('pictures that HTML leaves out are said, and the flags that write them', async () => {
  const picture = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const page = `<h1>附图</h1><p>甲<img alt="" src="data:image/gif;base64,${picture}">乙</p>`;
  writeFileSync(join(folder, 'picture.html'), page);
  const { code, stdout, stderr } = await run('picture.html', '--to', 'html', '--fragment');
  expect(stdout).toContain('<p>甲乙</p>');
  expect(stderr).toMatch(
    /warning: .*\(image-1\.gif\).*--assets DIR or --embed-images.*unwritten-con/,
  );
  expect(stderr).not.toContain('gouji check');
  expect(code).toBe(0);
  const embedded = await run('picture.html', '--to', 'html', '--embed-images');
  expect(embedded.stdout).toContain(picture);
  expect(embedded.stderr).toBe('');
});

test('pictures are written with the page that shows them, or neither', async () => {
  const picture = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const page = `<p>甲<img alt="" src="data:image/gif;base64,${picture}">乙</p>`;
  writeFileSync(join(folder, 'picture.html'), page);
  const before = listFolder(folder);
  const to = ['picture.html', '--to', 'html', '--assets', 'deep/pictures'];
  const { code, stderr } = await run(...to, '-o', 'nowhere/out.html');
  expect([code, stderr]).toEqual([2, expect.stringContaining('cannot write nowhere/out.html')]);
  expect(listFolder(folder)).toEqual(before);
  expect((await run(...to, '-o', 'deep/pictures/out.html')).code).toBe(0);
  expect(listFolder(join(folder, 'deep/pictures'))).toEqual(['image-1.gif', 'out.html']);
});

test('a report with errors is written all the same, with exit 1 and the errors said', async () => {
  const { code, stdout, stderr } = await run('wrong.txt');
  expect(parse(stdout).form).toBe('cn-disclosure-2021');
  expect(stderr).toMatch(/^wrong\.txt: line \d+, column \d+: error: .+ \[balance\]$/m);
  expect(stderr).toMatch(
    /^wrong\.txt: \d+ errors?, \d+ warnings?, \d+ notes? \(gouji check shows them\)$/m,
  );
  expect(code).toBe(1);
});

test('--quiet says nothing of problems; --lang sets the language of messages in and out', async () => {
  expect((await run('wrong.txt', '--quiet')).stderr).toBe('');
  const chinese = await run('wrong.txt');
  expect(parse(chinese.stdout).problems[0].message).toContain('应为');
  const english = await run('wrong.txt', '--lang', 'en');
  expect(parse(english.stdout).problems[0].message).toContain('xpected');
  expect((await run('wrong.txt', '--lang', 'zh')).stderr).toContain('错误');
});

test('several files are YAML documents, or JSON lines', async () => {
  const yaml = await run('notice.txt', 'page.html', 'readme.md');
  const documents = parseAllDocuments(yaml.stdout);
  expect(documents).toHaveLength(3);
  expect(yaml.stdout.match(/^---$/gm)).toHaveLength(2);
  const json = await run('notice.txt', 'page.html', '--to', 'json');
  const lines = json.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).source.file);
  expect(lines).toEqual(['notice.txt', 'page.html']);
});

test('a file that cannot be read leaves the others their outputs, and the exit code is the worst', async () => {
  const { code, stdout, stderr } = await run('missing.txt', 'wrong.txt', 'notice.txt', '--quiet');
  expect(parseAllDocuments(stdout)).toHaveLength(2);
  expect(stdout).not.toMatch(/^---/);
  expect(stderr).toMatch(/^gouji: missing\.txt: no such file[^\n]*\n$/);
  expect(code).toBe(2);
});

test('each format comes out whole, and -o names it by its extension', async () => {
  const html = await run('notice.txt', '--to', 'html');
  expect(html.stdout).toMatch(/^<!doctype html>/i);
  expect(html.stdout).toContain('周一闭馆');
  const fragment = await run('notice.txt', '--to', 'html', '--fragment');
  expect(fragment.stdout).toMatch(/^<article/);
  for (const [name, words] of [
    ['a.html', /<\/html>/],
    ['a.md', /^# 云溪县图书馆通知$/m],
    ['a.txt', /周一闭馆/],
    ['a.json', /^\{"form":null/],
    ['a.yml', /^form: null$/m],
  ] as const) {
    expect((await run('notice.txt', '-o', name)).stdout).toBe('');
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(words);
  }
});

test('a Word file is written, in the style asked for, and read back', async () => {
  expect((await run('sound.txt', '-o', 'out.docx')).stdout).toBe('');
  const back = await run('out.docx', '--quiet');
  const original = parse((await run('sound.txt', '--quiet')).stdout);
  expect(parse(back.stdout).tables).toEqual(original.tables);
  const bytes = readFileSync(join(folder, 'out.docx'));
  const printed = await runCli(['convert', 'sound.txt', '--to', 'docx'], {
    cwd: folder,
    binary: true,
  });
  expect(Buffer.compare(printed.bytes, bytes)).toBe(0);
  writeFileSync(join(folder, 'mine.yaml'), 'name: { zh: 一, en: one }\npage: A4\n');
  const wrong = await run('sound.txt', '-o', 'b.docx', '--style', './mine.yaml');
  expect(wrong.stderr).toMatch(/mine\.yaml:\d+:\d+: .*/);
  expect(wrong.code).toBe(2);
  expect((await run('sound.txt', '-o', 'b.docx', '--style', 'plain')).code).toBe(0);
  expect(Buffer.compare(readFileSync(join(folder, 'b.docx')), bytes)).not.toBe(0);
});

test('-o DIR keeps the names with the new extension, and both extensions where two would clash', async () => {
  const { code } = await run(
    'sound.docx',
    'sound.txt',
    'notice.txt',
    '--to',
    'html',
    '-o',
    'deep/out',
  );
  expect(code).toBe(0);
  expect(listFolder(join(folder, 'deep/out'))).toEqual([
    'notice.html',
    'sound.docx.html',
    'sound.txt.html',
  ]);
});

test('one file goes into a folder that is there, and stdin gets a name', async () => {
  mkdirSync(join(folder, 'there'));
  await run('notice.txt', '-o', 'there');
  await runCli(['convert', '-', '-o', 'there'], { cwd: folder, input: notice });
  expect(listFolder(join(folder, 'there'))).toEqual(['notice.yaml', 'stdin.yaml']);
});

test('an output replaces what was there, keeps its permissions and follows a link', async () => {
  const target = join(folder, 'target.yaml');
  writeFileSync(target, 'old', { mode: 0o600 });
  symlinkSync('target.yaml', join(folder, 'link.yaml'));
  await run('notice.txt', '-o', 'link.yaml');
  expect(readFileSync(target, 'utf8')).toMatch(/^form: null/);
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
  expect(listFolder(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
});

test('a device is written to, not replaced', async () => {
  if (!existsSync('/dev/null')) return;
  expect((await run('notice.txt', '-o', '/dev/null')).code).toBe(0);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('the same bytes in give the same bytes out', async () => {
  const first = await run('sound.docx', 'wrong.txt', '--provenance');
  const second = await run('sound.docx', 'wrong.txt', '--provenance');
  expect(first.stdout).toBe(second.stdout);
  expect(parseAllDocuments(first.stdout)[0]!.toJS().provenance).toBeTypeOf('object');
});

test('a reader that has had enough ends nothing in a stack trace', async () => {
  const command = join(repository, 'packages/cli/bin/gouji.js');
  const args = ['convert', ...Array.from({ length: 8 }, () => 'sound.txt'), '--quiet'];
  const child = spawn(process.execPath, [command, ...args], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('a standard output that cannot be written is said in one line', async () => {
  if (!existsSync('/dev/full')) return;
  const command = join(repository, 'packages/cli/bin/gouji.js');
  const child = spawn(
    'sh',
    ['-c', `"$0" "$1" convert notice.txt > /dev/full`, process.execPath, command],
    {
      cwd: folder,
      env: { PATH: process.env.PATH },
    },
  );
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toMatch(/^gouji: [^\n]*standard output[^\n]*\n$/);
  expect(code).toBe(2);
});

test('a name that says another format than the content is mentioned', async () => {
  writeFileSync(join(folder, 'text.docx'), notice);
  const { code, stdout, stderr } = await run('text.docx');
  expect(parse(stdout).source).toMatchObject({ file: 'text.docx', format: 'text' });
  expect(stderr).toMatch(/^text\.docx: named \.docx, but its content is text: read as text$/m);
  expect(code).toBe(0);
});
