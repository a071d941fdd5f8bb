import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formFileSchema } from '@gouji/forms';
import { afterAll, describe, expect, test } from 'vitest';
import { repository, runCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A fenced block of a guide: what stands behind the language, and the lines. */
interface Fence {
  language: string;
  words: string[];
  text: string;
}

const pagesOf = (parent: string, locale: string) =>
  readdirSync(join(repository, parent))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ file: `${parent}/${name}`, locale }))
    .filter(({ file }) => /^\$ gouji /mu.test(readFileSync(join(repository, file), 'utf8')));

/** Guides whose files are written and whose commands are run as they stand. */
const guides = [...pagesOf('docs', 'en_US.UTF-8'), ...pagesOf('docs/zh-CN', 'zh_CN.UTF-8')];
/** The guides that tell of all keys of a form. */
const formGuides = guides.filter(({ file }) => file.endsWith('/add-a-form.md'));

test('the guides are found in both languages', () => {
  expect(guides.length).toBeGreaterThan(8);
  expect(formGuides).toHaveLength(2);
});

describe.each(guides)('$file', ({ file, locale }) => {
  const work = join(folder, file);
  const fences = fencesOf(readFileSync(join(repository, file), 'utf8'));

  test('does what it says, step by step', async () => {
    cpSync(join(repository, 'examples'), join(work, 'examples'), { recursive: true });
    for (const { language, words, text } of fences) {
      if (language === 'console') await runSession(text, work, locale);
      else writeFence(words, text, work);
    }
  });
});

test.each(formGuides)('$file names every key of a form', ({ file }) => {
  const guide = readFileSync(join(repository, file), 'utf8');
  const told = new Set(guide.match(/(?<=`)[a-z]+(?=[`:])|(?<=[ {])[a-z]+(?=:)/giu));
  expect([...keysOf(formFileSchema())].filter((key) => !told.has(key))).toEqual([]);
});

/** How prose is read is told where it is declared. */
const grammar = new Set(['prose', 'sums', 'factsOthers', 'factsLevels']);

/** The keys that a schema has anywhere. */
function keysOf(schema: unknown, keys = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return keys;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
    if (!grammar.has(key)) keysOf(value, keys);
  }
  return keys;
}

function fencesOf(markdown: string): Fence[] {
  return [...markdown.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gmsu)].map(
    ([, language, words, text]) => ({
      language: language!,
      words: words!.trim().split(/\s+/u).filter(Boolean),
      text: text!,
    }),
  );
}

/** `yaml form.yaml` writes a file, `yaml append form.yaml` adds to it. */
function writeFence(words: string[], text: string, work: string): void {
  const name = words.at(-1);
  if (name === undefined) return;
  const path = join(work, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: words[0] === 'append' ? 'a' : 'w' });
}

/** Run each `$ gouji …` and compare what it prints; a line `…` stands for any lines. */
async function runSession(text: string, work: string, locale: string): Promise<void> {
  for (const session of text.split(/^(?=\$ )/mu)) {
    const [command, ...lines] = session.trimEnd().split('\n');
    const [, program, ...args] = command!.split(' ');
    expect(program).toBe('gouji');
    const { stdout, stderr } = await runCli(args, { cwd: work, env: { LANG: locale } });
    expect(`${command}\n${stdout}${stderr}`.trimEnd()).toMatch(patternOf([command!, ...lines]));
  }
}

function patternOf(lines: string[]): RegExp {
  const parts = lines.map((line) =>
    line === '…' ? '[^]*?' : `${line.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?:\\n|$)`,
  );
  return new RegExp(`^${parts.join('')}$`, 'u');
}
