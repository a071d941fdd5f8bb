import { fromDocx } from '@gouji/docx';
import { fromHtml, toHtml } from '@gouji/html';
import { fromMarkdown, toMarkdown } from '@gouji/markdown';
import { convert, sniff } from 'gouji';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { fixtures } from './support/fixtures.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';
import { type ReadFormat, readTree, throughMarkdown, throughWord } from './support/tree-rounds.js';
import { wordsAndGrids } from './support/words-and-grids.js';

function read(bytes: Uint8Array, name: string): [Root, ReadFormat] {
  const format = sniff(bytes, name) as ReadFormat;
  return [readTree(bytes, format), format];
}

async function keepsWordsThroughWord(tree: Root): Promise<void> {
  const html = fromHtml(toHtml(tree));
  expect(wordsAndGrids(await throughWord(html))).toEqual(wordsAndGrids(html));
}

describe.each(fixtures)('$name', ({ file, bytes }) => {
  test('goes through Markdown with its words and grids', () => {
    const { before, after } = throughMarkdown(...read(bytes, file));
    expect(wordsAndGrids(after)).toEqual(wordsAndGrids(before));
  });

  test('goes from HTML to Word and back with its words and grids', async () => {
    await keepsWordsThroughWord(read(bytes, file)[0]);
  });

  test('a second round through a fragment of HTML changes nothing', async () => {
    const options = { to: 'html', fragment: true } as const;
    const once = String(await convert(bytes, { ...options, name: file }));
    expect(String(await convert(once, { ...options, name: 'once.html' }))).toBe(once);
  });

  test('a second round through Word changes nothing in the data', async () => {
    const wordOf = async (yaml: string) =>
      (await convert(yaml, { to: 'docx', name: 'a.yaml' })).value as Uint8Array;
    const dataOf = async (input: Uint8Array, name: string) =>
      String(await convert(input, { to: 'yaml', name })).replace(/^source: .*$/mu, '');
    const once = await dataOf(await wordOf(await dataOf(bytes, file)), 'a.docx');
    expect(await dataOf(await wordOf(once), 'a.docx')).toBe(once);
  });
});

describeSamples('Word files of others', 'docx', () => {
  const files = listSamples('docx', /^[^.]+$/u).flatMap((folder) =>
    listSamples(folder, /\.docx$/u),
  );
  const some = files.filter((_, index) => index % 20 === 0);
  const trees = some.flatMap((path) => {
    try {
      return [{ path, tree: fromDocx(readSample(path)) }];
    } catch {
      // Broken and encrypted files have tests of their own.
      return [];
    }
  });

  test.each(trees)('$path keeps words and grids through Markdown', ({ tree }) => {
    expect(wordsAndGrids(fromMarkdown(toMarkdown(tree), { verbatim: true }))).toEqual(
      wordsAndGrids(tree),
    );
  });

  test.each(trees)('$path keeps words and grids from HTML through Word', async ({ tree }) => {
    await keepsWordsThroughWord(tree);
  });
});
