import { type Equation, pageFurniture, textOf, visit } from '@gouji/tree';
import type { PhrasingContent, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { heading, paragraph, root } from '../../test/example-tree.js';
import { attributesOf, readParts } from '../../test/read-parts.js';
import { roundTrip } from '../../test/round-trip.js';
import { fromDocx } from '../index.js';
import { toDocument, toDocx } from './index.js';

const text = (value: string) => ({ type: 'text' as const, value });
const inline = (...children: PhrasingContent[]) => root({ type: 'paragraph', children });

async function back(...children: PhrasingContent[]): Promise<PhrasingContent[]> {
  const [first] = (await roundTrip(inline(...children))).children;
  return first?.type === 'paragraph' ? first.children : [];
}

/** A PNG of one pixel. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

test('marks come back, one within another', async () => {
  const children: PhrasingContent[] = [
    { type: 'strong', children: [text('粗'), { type: 'emphasis', children: [text('斜')] }] },
    { type: 'delete', children: [text('删')] },
    { type: 'underline', children: [text('线')] },
    text('H'),
    { type: 'subscript', children: [text('2')] },
    text('O m'),
    { type: 'superscript', children: [text('2')] },
  ];
  expect(await back(...children)).toEqual(children);
});

test('tabs, breaks and spaces at the edges come back', async () => {
  const children: PhrasingContent[] = [text(' a\tb '), { type: 'break' }, text('  c')];
  expect(await back(...children)).toEqual(children);
});

test('a line feed is a space, but none between Chinese characters', async () => {
  expect(await back(text('甲\n乙 a\nb'))).toEqual([text('甲乙 a b')]);
});

test('characters that XML cannot hold are left out, all others come back', async () => {
  const value = 'a\u0000\u0008b\u000bc\u{1f600}〇𠮷\uffff<&>"\'';
  expect(await back(text(value))).toEqual([text('abc\u{1f600}〇𠮷<&>"\'')]);
});

describe('links', () => {
  test('lead where they led, with their title', async () => {
    const url = 'https://example.org/a?b=c&d=%20#e';
    const children: PhrasingContent[] = [
      { type: 'link', url, title: '标题', children: [text('链接')] },
    ];
    expect(await back(...children)).toEqual(children);
  });

  test('an address that Word would refuse is mended or dropped', async () => {
    const [mended] = await back({
      type: 'link',
      url: 'https://example.org/a b',
      children: [text('x')],
    });
    expect(mended).toMatchObject({ url: 'https://example.org/a%20b' });
    for (const url of ['http://', `https://example.org/${'x'.repeat(3000)}`, 'https://[x']) {
      expect(await back({ type: 'link', url, children: [text('x')] })).toEqual([text('x')]);
    }
  });

  test('within the document lead to what carries the id, whatever it is called', async () => {
    const target = heading(2, '', '总体情况');
    target.data = { id: '总体 情况/1' };
    const link: PhrasingContent = { type: 'link', url: '#总体 情况/1', children: [text('见')] };
    const tree = await roundTrip(root(target, { type: 'paragraph', children: [link] }));
    const [first, second] = tree.children;
    const id = first!.type === 'heading' ? first!.data?.id : undefined;
    expect(id).toMatch(/^[\p{L}\p{N}_]{1,40}$/u);
    expect(second).toMatchObject({ children: [{ type: 'link', url: `#${id}` }] });
  });
});

describe('pictures', () => {
  const image = (url: string, alt: string): PhrasingContent => ({ type: 'image', url, alt });
  const withAsset = (bytes: Uint8Array, ...children: PhrasingContent[]): Root => ({
    ...inline(...children),
    data: { assets: [{ name: 'dot.png', mediaType: 'image/png', bytes }] },
  });

  test('that the document carries are carried, with their text alternative', async () => {
    const bytes = await toDocx(
      withAsset(png, image('asset:dot.png', '一点'), image('asset:dot.png', '又')),
    );
    const tree = fromDocx(bytes);
    expect(tree.data?.assets).toHaveLength(1);
    expect(Buffer.compare(tree.data!.assets![0]!.bytes, png)).toBe(0);
    const alts: unknown[] = [];
    visit(tree, (node) => {
      if (node.type === 'image') alts.push(node.alt);
    });
    expect(alts).toEqual(['一点', '又']);
    const xml = readParts(bytes)['word/document.xml']!;
    expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
  });

  test('of the web are not fetched: their text alternative links to them', async () => {
    expect(await back(image('https://example.org/a.png', '图'))).toEqual([
      { type: 'link', url: 'https://example.org/a.png', children: [text('图')] },
    ]);
  });

  test('that are none, or in a format that Word may not show, are their text alternative', async () => {
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('<svg onload="x"/>'),
      png.slice(0, 9),
    ]) {
      const tree = fromDocx(await toDocx(withAsset(bytes, image('asset:dot.png', '图'))));
      expect(tree.data?.assets).toBeUndefined();
      expect(textOf(tree.children[0]!)).toBe('图');
    }
  });

  test('that the data only names are said', () => {
    const { problems } = toDocument(
      root({ type: 'paragraph', children: [image('asset:a.png', '图')] }),
    );
    expect(problems).toMatchObject([{ rule: 'unwritten-content', quote: 'a.png' }]);
    expect(problems[0]!.message.en).toContain('only names');
  });

  test('that the file cannot carry are said, each once', () => {
    const bytes = new TextEncoder().encode('<svg width="9" height="9"/>');
    const tree = withAsset(bytes, image('asset:dot.png', '图'), image('asset:dot.png', '图'));
    tree.data!.assets![0]!.mediaType = 'image/svg+xml';
    const { problems } = toDocument(tree);
    expect(problems).toMatchObject([{ rule: 'unwritten-content', severity: 'warning' }]);
    expect(problems[0]!.message.zh).toContain('“图”(dot.png,SVG)');
    expect(toDocument(withAsset(png, image('asset:dot.png', '图'))).problems).toEqual([]);
  });
});

test('tracked changes stay tracked', async () => {
  const data = { author: '李四', date: '2024-05-06T07:08:09Z' };
  const children: PhrasingContent[] = [
    text('甲'),
    { type: 'insertion', children: [text('乙')], data },
    { type: 'deletion', children: [text('丙')], data },
  ];
  expect(await back(...children)).toMatchObject(children);
});

test('code, quotations, rules and raw HTML keep their words', async () => {
  const tree = await roundTrip(
    root(
      { type: 'code', value: 'if (a < b) {\n  c();\n}' },
      {
        type: 'blockquote',
        children: [paragraph('引文'), { type: 'blockquote', children: [paragraph('再引')] }],
      },
      { type: 'thematicBreak' },
      { type: 'html', value: '<b onclick="x()">原样</b>' },
      { type: 'paragraph', children: [{ type: 'inlineCode', value: 'x = 1' }] },
    ),
  );
  expect(tree.children.map((node) => textOf(node))).toEqual([
    'if (a < b) {\n  c();\n}',
    '引文',
    '再引',
    '<b onclick="x()">原样</b>',
    'x = 1',
  ]);
});

test('an equation keeps its words', async () => {
  const equation: Equation = {
    type: 'equation',
    display: false,
    value: 'a/b',
    math: {
      name: 'math',
      children: [
        {
          name: 'mfrac',
          children: [
            { name: 'mi', children: ['a'] },
            { name: 'mi', children: ['b'] },
          ],
        },
      ],
    },
  };
  expect(textOf((await roundTrip(inline(equation))).children[0]!)).toBe('a/b');
});

describe('page furniture', () => {
  const tree = root(
    pageFurniture('header', [paragraph('内部资料')]),
    paragraph('正文'),
    pageFurniture('pageMark', [paragraph('第3页')]),
    pageFurniture('footer', [paragraph('— 3 —')]),
    pageFurniture('footer', [paragraph('联系电话')]),
  );

  test('is left out', async () => {
    const parts = readParts(await toDocx(tree));
    expect(Object.values(parts).join('')).not.toMatch(/内部资料|第3页|联系电话/);
  });

  test('stands on every page when it is asked for, and page numbers are ours', async () => {
    const bytes = await toDocx(tree, { furniture: true });
    const found = fromDocx(bytes).children.map((node) =>
      node.type === 'pageFurniture' ? `${node.kind} ${textOf(node)}` : textOf(node),
    );
    expect(found).toEqual([
      'header 内部资料',
      'header 内部资料',
      '正文',
      '第3页',
      'footer 联系电话\n— 1 —',
      'footer 联系电话\n— 1 —',
    ]);
    expect(attributesOf(readParts(bytes)['word/header1.xml']!, 'w:pStyle').val).toBe('Header');
  });
});

test('the signature stands above the middle of the date', async () => {
  const parts = readParts(
    await toDocx(
      root(
        paragraph('全年工作情况如上,特此报告。'),
        paragraph('青禾镇人民政府'),
        paragraph('2024年1月5日'),
      ),
    ),
  );
  const name = /<w:p><w:pPr><w:pStyle w:val="Signature".*?<\/w:p>/s.exec(
    parts['word/document.xml']!,
  )![0];
  const right = Number(attributesOf(name, 'w:ind').right);
  const date = 3 * 320 + 6 * 0.52 * 320;
  expect(right + (7 * 320) / 2).toBeCloseTo(4 * 320 + date / 2, -1);
});
