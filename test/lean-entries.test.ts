import { describe, expect, test } from 'vitest';
import { loadedBy } from './support/loaded-by.js';

/** What takes long to load, or much memory, and what loads it is asked for by few. */
const heavy = ['docx', 'parse5', 'micromark', 'mdast', 'vega', 'yaml', 'zod'];

/** What each entry loads of it when it is imported. */
const entries: [entry: string, loads: string[]][] = [
  ['gouji/convert', []],
  ['@gouji/forms/fit', []],
  ['@gouji/remark-reconcile/with', []],
  ['@gouji/remark-canonical-tables', []],
  ['@gouji/remark-section-headings', []],
  ['@gouji/templates', []],
  ['@gouji/docx', []],
  ['@gouji/text', []],
  ['@gouji/html/write', []],
  ['@gouji/markdown/write', ['mdast', 'micromark']],
  ['@gouji/yaml/write', ['mdast', 'micromark', 'yaml']],
];

describe.each(entries)('%s', (entry, loads) => {
  test(`loads ${loads.join(', ') || 'nothing heavy'}`, () => {
    const names = [...loadedBy(entry).keys()];
    const found = heavy.filter((kind) => names.some((name) => name.split(/[-/]/).includes(kind)));
    expect(found.sort()).toEqual(loads);
  });
});

test('the whole of gouji is seen to load what readers and writers take', () => {
  const names = [...loadedBy('gouji').keys()];
  expect(names).toEqual(expect.arrayContaining(['parse5', 'yaml', 'zod']));
});
