import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from 'gouji';
import { expect, test } from 'vitest';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const generated = /^(?:zh-CN\/)?commands\.md$|^api\//;
/** The folders that hold pages; what is built beside them comes and goes. */
const pages = ['', 'rules/', 'zh-CN/', 'zh-CN/rules/']
  .flatMap((folder) => readdirSync(join(docs, folder)).map((name) => folder + name))
  .filter((name) => name.endsWith('.md') && !generated.test(name));
const read = (page: string) => readFileSync(join(docs, page), 'utf8');

test('every link of the documentation leads to a page, and every picture is there', () => {
  const dead = pages.flatMap((page) => {
    const text = read(page).replace(/^```.*?^```$/gmsu, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link]) => link!);
    return links.filter((link) => isDead(page, link)).map((link) => `${page}: ${link}`);
  });
  expect(dead).toEqual([]);
});

test('the guides for users are there in both languages, step for step', () => {
  for (const page of [
    'start.md',
    'convert-word.md',
    'legacy-text.md',
    'problems.md',
    'report-format.md',
  ]) {
    const chinese = read(`zh-CN/${page}`);
    expect(pages).toContain(page);
    expect(count(chinese, /^## /gmu), page).toBe(count(read(page), /^## /gmu));
  }
});

test('every page can be reached from the sidebar', () => {
  const sidebar = read('.vitepress/config.mjs');
  const missing = pages.filter((page) => {
    const name = page.replace(/^zh-CN\//, '').replace(/\.md$/, '');
    return !name.includes('/') && name !== 'index' && !sidebar.includes(`'${name}'`);
  });
  expect(missing).toEqual([]);
});

function isDead(page: string, link: string): boolean {
  if (/^(?:https?:|#)/.test(link)) return false;
  if (link.startsWith('/')) return !existsSync(join(docs, 'public', link));
  const target = normalize(join(dirname(page), link.split('#')[0]!)).replaceAll('\\', '/');
  return !pages.includes(target) && !generated.test(target);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

test('the plugins that the page on their kinds shows work together', async () => {
  const code = /^```js\n(.*?)^```$/msu.exec(read('plugin-kinds.md'))![1]!;
  // Beside the package, which finds itself and what it depends on.
  const folder = join(docs, '../packages/gouji/out');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plugin-kinds.mjs'), code);
  const { reader, transform, rule, emitter } = await import(join(folder, 'plugin-kinds.mjs'));
  const file = await convert('a = 1\n', {
    to: 'csv',
    name: 'a.ini',
    plugins: [reader, [transform, { keep: 1 }], rule, emitter],
  });
  expect(String(file)).toBe('');
  expect(file.data.report).toMatchObject({ source: { format: 'ini' } });
  expect(file.data.report?.problems.map(({ rule: id }) => id)).toEqual(['agency-stated']);
});
