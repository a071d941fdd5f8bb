import { dataCaption, dataCell, dataRow, dataTable, type MathElement } from '@gouji/tree';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { fromHtml } from './from-html.js';
import { toHtml } from './to-html.js';

test('an equation is MathML', () => {
  const power = math('msup', [math('mi', ['r']), math('mn', ['2'])]);
  const node = equation(math('math', [math('mo', ['=']), power], { display: 'block' }));
  expect(fragment(paragraph([node]))).toBe(
    '<p><math display="block" tabindex="0"><mo>=</mo><msup><mi>r</mi><mn>2</mn></msup></math></p>\n',
  );
});

test('an equation comes back from HTML as it was', () => {
  const first = fragment(
    paragraph([
      text('面积 '),
      equation(math('math', [math('mfrac', [math('mi', ['a']), math('mn', ['2'])])])),
    ]),
  );
  const read = fromHtml(first).children as Paragraph[];
  expect(read[0]!.children[1]).toMatchObject({ type: 'equation', value: 'a/2' });
  expect(fragment(...read)).toBe(first);
});

test('nothing in an equation links, loads or runs', () => {
  const hostile = [
    math('maction', [math('mi', ['a'])], { actiontype: 'statusline' }),
    math('table', [math('a', ['b'], { href: 'https://a.example/' })]),
    math('annotation-xml', [math('script', ['alert(1)'])], { encoding: 'text/html' }),
    math('mi', ['<img src=x onerror=alert(1)>'], {
      href: 'javascript:alert(1)',
      onclick: 'alert(1)',
      style: 'x',
    }),
  ];
  const out = fragment(paragraph([equation(math('math', hostile))]));
  expect(out).toBe(
    '<p><math><mi>a</mi><mtext>b</mtext><mtext>alert(1)</mtext><mi>&#x3C;img src=x onerror=alert(1)></mi></math></p>\n',
  );
});

test('tracked changes are marked, with their date', () => {
  const out = fragment(
    paragraph([
      {
        type: 'insertion',
        children: [text('增')],
        data: { author: '甲', date: '2023-01-12T08:00:00Z' },
      },
      { type: 'deletion', children: [text('删')], data: { date: 'yesterday' } },
    ]),
  );
  expect(out).toBe(
    '<p><ins class="gouji-tracked" datetime="2023-01-12T08:00:00Z">增</ins><del class="gouji-tracked">删</del></p>\n',
  );
});

test('a comment begins with its author and date', () => {
  const out = fragment(paragraph([text('文'), { type: 'footnoteReference', identifier: 'c1' }]), {
    type: 'footnoteDefinition',
    identifier: 'c1',
    children: [paragraph([text('请核对')])],
    data: { comment: true, author: '审核人', date: '2023-01-12T08:00:00Z' },
  });
  expect(out).toContain('<p><span class="gouji-author">审核人, 2023-01-12:</span> 请核对 ');
});

test('links lead to paragraphs, list items, cells and captions', () => {
  const target = (id: string): Paragraph => ({ ...paragraph([text(id)]), data: { id } });
  const caption = { ...dataCaption('表 1'), data: { id: 'd' } };
  const out = fragment(
    paragraph(['a', 'b', 'c', 'd'].map((id) => link(id))),
    target('a'),
    {
      type: 'list',
      children: [{ type: 'listItem', spread: false, children: [target('b')] }],
    },
    dataTable([caption, dataRow([dataCell([target('c')])])]),
  );
  for (const id of ['a', 'b', 'c', 'd']) {
    expect(out).toContain(`<a href="#gouji-${id}">`);
    expect(out.split(` id="gouji-${id}"`)).toHaveLength(2);
  }
});

test('a picture without an address keeps its text alternative on the way back', () => {
  const out = fragment(paragraph([{ type: 'image', url: 'asset:a.png', alt: '印章' }, text('文')]));
  expect(out).not.toContain('>印章<');
  const [read] = fromHtml(out).children as Paragraph[];
  expect(read!.children[0]).toMatchObject({ type: 'image', alt: '印章' });
});

function fragment(...children: RootContent[]): string {
  const tree: Root = { type: 'root', children };
  return toHtml(tree, { language: 'zh' }).replace(/^<article[^>]*>\n|<\/article>\n$/g, '');
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function link(id: string): PhrasingContent {
  return { type: 'link', url: `#${id}`, children: [{ type: 'text', value: id }] };
}

function equation(element: MathElement): PhrasingContent {
  return { type: 'equation', display: false, value: '', math: element };
}

function math(
  name: string,
  children: MathElement['children'],
  attributes?: Record<string, string>,
): MathElement {
  return { name, attributes, children };
}
