import { fromDocx } from '@gouji/docx';
import { fromHtml, type ToHtmlOptions, toHast, toHtml } from '@gouji/html';
import { createProcessor } from 'gouji';
import { toHtml as serialize } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { fixtures } from './support/fixtures.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';

/** `toHast` sanitises by hast-util-sanitize; `toHtml` writes at once what is safe. */
function expectSame(tree: Root, options: ToHtmlOptions): void {
  expect(toHtml(tree, options)).toBe(`${serialize(toHast(tree, options))}\n`);
}

const docx = fixtures.filter(({ file }) => file.endsWith('.docx'));

test.each(docx)(
  'HTML is written as the general libraries would: $name',
  async ({ bytes, file }) => {
    const tree = fromDocx(bytes, { comments: true });
    expectSame(tree, {});
    expectSame(tree, { furniture: true, language: 'en' });
    const processor = createProcessor({ from: 'docx', to: 'html', name: file });
    const canonical = await processor.run(tree as never, new VFile({ value: bytes }));
    expectSame(canonical as unknown as Root, {});
  },
);

const cell = { hProperties: { id: 'table-2-r2c2' } };
const table = '<table><tr><th colspan=2>甲<tr><th>乙<th>丙<tr><th>丁<td>1</table>';

test('ids that plugins and handlers give are minded in the whole document', () => {
  const tree = fromHtml(`${table}<h2>一</h2>${table}<p>末</p>`);
  const last = tree.children.at(-1)!;
  last.data = cell;
  expectSame(tree, {});
  expect(toHtml(tree)).toContain('id="gouji-table-2-r2c2-2"');
  delete last.data;
  expect(toHtml(tree)).not.toContain('id="gouji-table-2-r2c2-2"');
  expectSame(tree, {});
  const paragraph = () => ({
    type: 'element' as const,
    tagName: 'p',
    properties: { id: 'table-1-r1c1', onClick: 'x' },
    children: [],
  });
  expectSame(tree, { handlers: { paragraph } });
});

test.each([
  ['nothing', ''],
  ['notes alone', '<p id="a"></p>'],
  ['a heading alone', '<h1>题</h1>'],
  ['headings that skip levels', '<h3>甲</h3><p>1<h2>乙</h2><h4>丙</h4><p>2<h2>丁</h2>'],
  ['tables in tables and lists', `<table><tr><td>${table}<td>2</table><ul><li>${table}</ul>`],
])('%s: written block by block as in one', (_, html) => {
  expectSame(fromHtml(html), {});
});

test('notes that nothing comes before are written', () => {
  const note = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: '注' }] };
  const children: Root['children'] = [
    { type: 'footnoteDefinition', identifier: 'a', children: [note] },
  ];
  expectSame({ type: 'root', children }, {});
});

describeSamples('Word files of many programs', 'docx', () => {
  test('come out as safe as from the general libraries, to the letter', {
    timeout: 120_000,
  }, () => {
    const trees = listSamples('docx', /\.do[ct][xm]$/).flatMap(readTree);
    expect(trees.length).toBeGreaterThan(500);
    for (const tree of trees) expectSame(tree, { furniture: true });
  });
});

/** Files that are refused are no matter here. */
function readTree(path: string): Root[] {
  try {
    return [fromDocx(readSample(path), { comments: true })];
  } catch {
    return [];
  }
}
