import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const report = 'A title\n\nSome words are here.\n';

/** A transform that adds a paragraph, as the module of a plugin. */
const shout = (words: string) => `export default {
  kind: 'transform', interfaceVersion: 1, name: 'shout',
  transform(tree) {
    tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: ${JSON.stringify(words)} }] });
  },
};`;

/** Make a folder of files, and run the command there. */
function project(files: Record<string, string>) {
  const folder = makeFolder();
  for (const [name, content] of Object.entries({ 'in/report.txt': report, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return (...args: string[]) => runCli(args, { cwd: folder });
}

const toText = ['convert', 'in/report.txt', '--to', 'txt'];

describe('a configuration', () => {
  test('is found above the input, wherever the command runs, and holds until told otherwise', async () => {
    const run = project({
      'gouji.config.yaml': 'plugins: [./plugins/shout.mjs]\n',
      'plugins/shout.mjs': shout('Heard'),
      'elsewhere/own.yaml': 'plugins: []\n',
    });
    expect((await run(...toText)).stdout).toMatch(/Heard\n$/);
    expect((await run(...toText, '--no-config')).stdout).not.toContain('Heard');
    expect((await run(...toText, '--config', 'elsewhere/own.yaml')).stdout).not.toContain('Heard');
  });

  test('may be a module, or TypeScript that imports gouji', async () => {
    const mjs = project({
      'gouji.config.mjs': `import shout from './shout.mjs';\nexport default { plugins: [shout] };\n`,
      'shout.mjs': shout('From mjs'),
    });
    expect((await mjs(...toText)).stdout).toContain('From mjs');
    const ts = project({
      'gouji.config.ts': `import { defineConfig, defineTransform, type GoujiConfig } from 'gouji';
const words: string = 'From TypeScript';
const config: GoujiConfig = { plugins: [defineTransform({ name: 'add', transform(tree) {
  tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: words }] });
} })] };
export default defineConfig(config);
`,
    });
    const { stdout, stderr } = await ts(...toText);
    expect(stderr).toBe('');
    expect(stdout).toContain('From TypeScript');
  });

  test('brings forms, pages, levels, waivers and facts of the site', async () => {
    const run = project({
      'in/loans.txt': 'Loans 2024\n\nLoans\n\nBooks lent: 12\nIn all: 13\n',
      'gouji.config.yaml': `
forms: [forms]
pages: [pages/bare]
rules:
  lent-total: { level: warning, waivers: [{ path: loans.total, reason: one was given back twice }] }
site: { Owner: The library }
`,
      'forms/loans/form.yaml': `
id: loans
language: en
title: { en: Loans, zh: 借阅 }
years: { from: 2000 }
sections: [{ id: loans, title: Loans }]
tables:
  - id: loans
    section: loans
    title: { en: Loans, zh: 借阅 }
    blocks: [{ rows: [{ id: loans, label: Loans, children: [{ id: lent, label: Books lent }, { id: total, label: In all }] }] }]
rules:
  - id: lent-total
    severity: error
    at: loans.total
    table: loans
    title: { en: All loans are loans of books, zh: 不符 }
    equal: { left: [loans.total], right: [loans.lent] }
`,
      'pages/bare/page.yaml':
        'name: { en: Bare, zh: 简 }\ndescription: { en: Bare, zh: 简 }\nmeta: [{ name: Owner, needed: true }]\n',
      'pages/bare/page.html': '<head>{{meta}}</head>{{article}}',
      'pages/bare/page.css': '',
    });
    const html = await run('convert', 'in/loans.txt', '--to', 'html', '--page', 'bare');
    expect(html.stdout).toMatch(/^<head><meta name="Owner" content="The library"><\/head><article/);
    const json = JSON.parse((await run('convert', 'in/loans.txt', '--to', 'json')).stdout);
    expect(json.form).toBe('loans');
    expect((await run('forms', 'show', 'loans')).stdout).toContain('loans.lent');
    expect((await run('forms')).stdout).toMatch(/^loans +2000-/m);
    expect((await run('new', 'loans')).stdout).toContain('lent: null');
  });

  test('takes a copy of a page that comes with gouji', async () => {
    const folder = new URL('../../../templates/pages/portal/', import.meta.url);
    const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
    const run = project({
      'gouji.config.yaml': 'pages: [./pages/mine, ./pages/bare]\n',
      'pages/mine/page.yaml': read('page.yaml'),
      'pages/mine/page.css': read('page.css'),
      'pages/bare/page.yaml': 'name: { en: Bare, zh: 简 }\ndescription: { en: Bare, zh: 简 }\n',
    });
    const as = async (page: string) =>
      (await run('convert', 'in/report.txt', '--to', 'html', '--page', page)).stdout;
    expect(await as('mine')).toBe(await as('portal'));
    expect(await as('bare')).toMatch(/^<!doctype html>[\s\S]*<\/article>/);
    expect(await as('bare')).not.toContain('{{meta}}');
  });

  test('that waives a problem leaves documents without it in peace', async () => {
    const run = project({
      'gouji.config.yaml': 'rules: { blank-cell: { waivers: [{ reason: agreed }] } }\n',
    });
    expect((await run('convert', 'in/report.txt')).stdout).not.toContain('unused-waiver');
  });
});

describe('an error in a configuration says where and what', () => {
  test('in one line, and nothing is done', async () => {
    const run = project({ 'gouji.config.yaml': 'plugin: []\n' });
    const { code, stdout, stderr } = await run(...toText);
    expect(stderr).toMatch(/gouji\.config\.yaml:1:1: .*did you mean `plugins`\?.*\n$/);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('the JSON Schema of the configuration is printed for editors', async () => {
    const { stdout } = await runCli(['config', 'schema']);
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual([
      ...['plugins', 'settings', 'forms', 'pages', 'rules', 'site'],
    ]);
  });
});

describe('--use', () => {
  test('takes a file with options, a package, and its short name', async () => {
    const run = project({
      'my.mjs': `export default function remarkMine({ words }) {
        return (tree) => { tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: words }] }); };
      };`,
      'node_modules/gouji-plugin-loud/package.json':
        '{ "name": "gouji-plugin-loud", "type": "module", "exports": "./index.js" }',
      'node_modules/gouji-plugin-loud/index.js': shout('Loud'),
    });
    const { stdout } = await run(
      ...[...toText, '--use', './my.mjs={"words":"Mine"}', '--use', 'loud'],
    );
    expect(stdout).toMatch(/Mine\n\nLoud\n$/);
  });

  test('refuses what is not there in one line', async () => {
    const { code, stderr } = await project({})(...toText, '--use', 'nowhere');
    expect(stderr).toMatch(/^gouji: plugin nowhere: not found.*\n$/);
    expect(code).toBe(2);
  });

  test('a format of a plugin is known by --to and by the name of the output', async () => {
    const run = project({
      'csv.mjs': `export default { kind: 'emitter', interfaceVersion: 1, name: 'csv', extension: '.csv',
        emit: (_tree, file) => 'form,' + file.data.report.form + '\\n' };`,
    });
    const use = ['--use', './csv.mjs'];
    const near = await run('convert', 'in/report.txt', '--to', 'cvs', ...use);
    expect(near.stderr).toMatch(/did you mean csv\?/);
    expect((await run('convert', 'in/report.txt', '--to', 'csv', ...use)).stdout).toBe(
      'form,null\n',
    );
    expect((await run('convert', 'in/report.txt', '-o', 'out.csv', ...use)).code).toBe(0);
    const several = ['convert', 'in/report.txt', 'csv.mjs', '--to', 'csv', '-o', 'out', ...use];
    expect((await run(...several, '--from', 'text')).code).toBe(0);
  });
});

test('one document that a plugin fails on leaves the others, and the exit code tells', async () => {
  const run = project({
    'in/other.txt': 'Another title\n\nBoom goes here.\n',
    'fails.mjs': `export default { kind: 'transform', interfaceVersion: 1, name: 'fails',
      transform(tree) { if (JSON.stringify(tree).includes('Boom')) throw new Error('boom'); } };`,
  });
  const { code, stderr } = await run(
    ...[
      'convert',
      'in/other.txt',
      'in/report.txt',
      '--to',
      'md',
      '-o',
      'out',
      '--use',
      './fails.mjs',
    ],
  );
  expect(stderr).toMatch(
    /^gouji: in\/other\.txt: plugin \.\/fails\.mjs failed at step before of other\.txt: Error: boom/,
  );
  expect(code).toBe(2);
  expect((await run('convert', 'out/report.md', '--to', 'txt')).stdout).toContain('A title');
});

describe('what happened on the way', () => {
  const files = { 'shout.mjs': shout('Heard') };

  test('--inspect prints the tree after each step', async () => {
    const run = project(files);
    const { stdout, code } = await run(...toText, '--use', './shout.mjs', '--inspect');
    const titles = [...stdout.matchAll(/^== (.*) ==$/gm)].map((match) => match[1]);
    expect(titles).toEqual([
      ...['read', 'section-headings', './shout.mjs (before)', 'reconcile', 'canonical-tables'],
    ]);
    expect(stdout).toMatch(/== \.\/shout\.mjs \(before\) ==\n(?:.+\n)*.*text "Heard"/);
    expect(code).toBe(0);
  });

  test('--explain says what each step changed, in both languages', async () => {
    const run = project(files);
    const english = await run(...toText, '--use', './shout.mjs', '--explain');
    expect(english.stderr).toContain(
      './shout.mjs (before): added 1 paragraph, 1 text; +5 characters\n',
    );
    expect(english.stderr).toContain('reconcile: nothing\n');
    expect(english.stdout).toContain('Heard');
    const chinese = await run(...toText, '--use', './shout.mjs', '--explain', '--lang', 'zh');
    expect(chinese.stderr).toContain('./shout.mjs (before): 增加 1 paragraph、1 text;+5 个字符\n');
  });

  test('both name the document where there are several, and plugins that did not run', async () => {
    const run = project({
      ...files,
      'in/other.txt': 'Another title\n\nBoom goes here.\n',
      'rehype-none.mjs': 'export default () => undefined;\n',
      'fails.mjs': `export default { kind: 'transform', interfaceVersion: 1, name: 'fails',
        transform(tree) { if (JSON.stringify(tree).includes('Boom')) throw new Error('boom'); } };`,
    });
    const use = ['--use', './rehype-none.mjs', '--use', './fails.mjs'];
    const inputs = ['in/report.txt', 'in/other.txt'];
    const { stdout, stderr } = await run('convert', ...inputs, '--inspect', '--explain', ...use);
    expect(stdout).toContain('==== in/other.txt ====\n\n== read ==\n');
    expect(stderr).toContain('in/report.txt:\nread: added');
    expect(stderr).toContain(
      './rehype-none.mjs (html): not run, for it runs on the way to html only',
    );
    expect(stderr).toMatch(
      /^in\/other\.txt:\nread: added .*\nsection-headings: .*\ngouji: in\/other\.txt: plugin/m,
    );
  });
});
