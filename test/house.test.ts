import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { forms } from '@gouji/templates';
import { readNumber } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pathsOf } from './make/layout.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = trackedFiles();
const sources = tracked.filter(
  (path) => /^(packages|plugins)\/[^/]+\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
);
/** All code but that of templates/ and the tests: scripts, commands, styles and pages too. */
const code = tracked.filter(
  (path) =>
    /\.(?:[cm]?[jt]sx?|css|html)$/.test(path) &&
    !/^(?:templates|test|examples|docs)\/|\/(?:test|fixtures|examples)\/|\.test\.\w+$/.test(path),
);
const read = (path: string) => readFileSync(root + path, 'utf8');

describe('house rules', () => {
  test('the lock file names no registry host', () => {
    expect(find(['pnpm-lock.yaml'], /https?:\/\/|tarball:/)).toEqual([]);
  });

  test('no file names a path of the machine it was made on', () => {
    const text = tracked.filter((path) => !/\.(docx|png|zip|jpg)$/.test(path));
    const homes = ['/home/\\w', '/Users/\\w', 'C:\\\\Users', '/root/\\w'];
    const machine = new RegExp([...homes, ...whereItStands()].join('|'));
    expect(
      find(
        text.filter((path) => path !== 'test/house.test.ts'),
        machine,
      ),
    ).toEqual([]);
  });

  test('only the commands and the testers touch the platform of Node', () => {
    const core = sources.filter((path) => !/^packages\/(?:cli|create-gouji|testing)\//.test(path));
    expect(find(core, /from 'node:|import\('node:|require\(|\bprocess\.|\bBuffer\b/)).toEqual([]);
  });

  test('no source file outside templates/ knows a form', () => {
    const words = formWords();
    // Each form is there with its id, its paths and its labels.
    for (const { id } of forms) expect(words).toContain(id);
    expect(words.length).toBeGreaterThan(1000);
    const hits = code.flatMap((path) => {
      const text = read(path);
      return words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });
    expect(hits).toEqual([]);
  });

  test('sources import siblings with their extension', () => {
    expect(find(sources, /from '\.{1,2}\/[^']*(?<!\.js|\.json)'/)).toEqual([]);
  });
});

/** List tracked files and those about to be; outside a checkout every file that is not ignored. */
function trackedFiles(): string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const out = execFileSync('git', options, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...new Set(out.split('\0'))].filter((path) => path && existsSync(root + path)).sort();
}

/** List the lines that match, as `path:line: text`. */
function find(paths: string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? `${path}:${index + 1}: ${line.trim()}` : [])),
  );
}

/**
 * Every form id, canonical path (and prefix), label, alias and title of four or more characters.
 * Of English labels only those of several words: one word alone (`Total`) is nobody's.
 */
function formWords(): string[] {
  const words = new Set<string>();
  for (const id of readdirSync(`${root}templates/forms`)) words.add(id);
  for (const path of tracked.filter((name) => /^templates\/(?!rules\/).*\.yaml$/.test(name))) {
    if (!/\/examples?\//.test(path)) collect(parse(read(path)), '', words);
  }
  for (const path of forms.flatMap(pathsOf)) {
    const ids = path.split('.');
    for (let length = 2; length <= ids.length; length++) words.add(ids.slice(0, length).join('.'));
  }
  return [...words].filter((word) => [...word].length >= 4);
}

/** Collect labels, aliases and titles, those in two languages too. */
function collect(node: unknown, key: string, words: Set<string>): void {
  if (typeof node === 'string') {
    if (!/^(label|aliases|title)$/.test(key) || !/\p{Script=Han}|\w+ \w+/u.test(node)) return;
    words.add(node);
    words.add(readNumber(node)?.rest ?? node);
  } else if (Array.isArray(node)) {
    for (const item of node) collect(item, key, words);
  } else if (node !== null && typeof node === 'object') {
    for (const [name, value] of Object.entries(node)) {
      collect(value, name === 'zh' ? key : name, words);
    }
  }
}

/** The folder that this checkout stands in, unless that is a folder such as any machine has. */
function whereItStands(): string[] {
  const parent = root.replace(/[^/]+\/?$/, '');
  return parent === '/' || parent.startsWith(tmpdir()) ? [] : [parent.replace(/[.+]/g, '\\$&')];
}
