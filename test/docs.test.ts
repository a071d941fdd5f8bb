import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const generated = /^(?:zh-CN\/)?commands\.md$|^api\//;
const pages = readdirSync(docs, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md') && !/node_modules|\.vitepress/.test(name))
  .filter((name) => !generated.test(name));
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
  for (const page of ['start.md', 'convert-word.md', 'legacy-text.md', 'problems.md']) {
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
