import { dataCell, dataRow, dataTable } from '@gouji/tree';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { paragraph, root } from '../../test/example-tree.js';
import { readParts } from '../../test/read-parts.js';
import { roundTrip } from '../../test/round-trip.js';
import { toDocx } from './index.js';

const text = (value: string) => ({ type: 'text' as const, value });

/** Everything in a Word file that may lead somewhere or run. */
async function targetsOf(tree: Root): Promise<string[]> {
  const parts = readParts(await toDocx(tree, { furniture: true }));
  const rels = Object.entries(parts).filter(([name]) => name.endsWith('.rels'));
  const outside = rels.flatMap(([, xml]) =>
    [...xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)].map(([, target]) => target!),
  );
  const fields = [
    ...Object.values(parts)
      .join('')
      .matchAll(/w:instr(?:Text)?[ =>]"?([^"<]*)/g),
  ];
  return [
    ...outside,
    ...fields.map(([, words]) => words!.trim()).filter((words) => words !== 'PAGE'),
  ];
}

describe('no address leads anywhere unsafe', () => {
  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    '\\\\server\\share\\x',
    'vbscript:x',
    'ms-word:ofe|u|https://example.org/x.docm',
    'mhtml:http://example.org/x!y',
    '//example.org/x',
    '../up.docx',
  ])('%j', async (url) => {
    const children: PhrasingContent[] = [
      { type: 'link', url, children: [text('链接')] },
      { type: 'image', url, alt: '图' },
      { type: 'linkReference', identifier: 'a', referenceType: 'full', children: [text('又')] },
    ];
    const tree = root(
      { type: 'paragraph', children },
      { type: 'definition', identifier: 'a', url },
    );
    expect(await targetsOf(tree)).toEqual([]);
    const [back] = (await roundTrip(tree)).children;
    expect(back).toMatchObject({ children: [text('链接图又')] });
  });
});

test('text that looks like XML, fields or placeholders of the library stays text', async () => {
  const words = [
    '</w:t></w:r><w:r>',
    '<w:instrText>DDEAUTO</w:instrText>',
    '{image1.png}',
    'CURRENT',
    '&#0;&amp;',
    '&lt;',
    ']]>',
  ];
  const tree = root(...words.map((word) => paragraph(word)));
  expect(await targetsOf(tree)).toEqual([]);
  const back = await roundTrip(tree);
  expect(back.children).toMatchObject(words.map((word) => ({ children: [text(word)] })));
});

test('a text of a hundred thousand characters comes back, as text and as every attribute', async () => {
  const long = '长'.repeat(100_000);
  const cell = dataCell(long);
  const tree = root(paragraph(long), dataTable([dataRow([cell, dataCell('b')])]), {
    type: 'paragraph',
    children: [
      { type: 'link', url: 'https://example.org/', title: long, children: [text('x')] },
      { type: 'image', url: 'asset:none', alt: long },
    ],
  });
  const back = await roundTrip(tree);
  expect(back.children[0]).toMatchObject({ children: [text(long)] });
});

test('names that mean something to objects are names like any other', async () => {
  const tree = root(
    paragraph('__proto__ constructor'),
    { type: 'footnoteDefinition', identifier: '__proto__', children: [paragraph('注')] },
    {
      type: 'paragraph',
      children: [
        { type: 'footnoteReference', identifier: '__proto__' },
        {
          type: 'linkReference',
          identifier: 'constructor',
          referenceType: 'full',
          children: [text('x')],
        },
      ],
    },
    { type: 'toString', value: '节点' } as never,
  );
  tree.data = { properties: { ['__proto__']: 'x', title: '<题>&' } };
  const parts = readParts(await toDocx(tree));
  expect(parts['docProps/core.xml']).toContain('<dc:title>&lt;题&gt;&amp;</dc:title>');
  expect(parts['word/document.xml']).toContain('节点');
});

test('nesting beyond a limit is refused, below it the stack holds', async () => {
  const nest = (depth: number): BlockContent =>
    depth === 0
      ? paragraph('底')
      : depth % 2
        ? { type: 'blockquote', children: [nest(depth - 1)] }
        : dataTable([dataRow([dataCell([nest(depth - 1)])])]);
  await expect(toDocx(root(nest(600)))).rejects.toMatchObject({ code: 'limit-exceeded' });
  const marks = Array.from({ length: 300 }).reduce<PhrasingContent>(
    (inner) => ({ type: 'strong', children: [inner] }),
    text('里'),
  );
  const tree = root(nest(150), { type: 'paragraph', children: [marks] });
  expect(JSON.stringify(await roundTrip(tree))).toContain('底');
});

test('more paragraphs and cells than Word can work with are refused at once', async () => {
  const tall = dataTable(
    Array.from({ length: 50 }, (_, row) =>
      dataRow([dataCell(row === 0 ? '高' : '', { rowSpan: 90 }), dataCell('x')]),
    ),
  );
  const refused = { code: 'limit-exceeded' };
  await expect(toDocx(root(tall), { maxBlocks: 900 })).rejects.toMatchObject(refused);
  await expect(
    toDocx(root(paragraph('一'), paragraph('二')), { maxBlocks: 1 }),
  ).rejects.toMatchObject(refused);
  const children = Array.from({ length: 200_001 }, () => paragraph(''));
  const many: Root = { type: 'root', children };
  await expect(toDocx(many)).rejects.toMatchObject(refused);
});
