import { dataCell, dataRow, dataTable, formTable, pageFurniture, textOf } from '@gouji/tree';
import fc from 'fast-check';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { heading, paragraph, strong, text } from '../test/nodes.js';
import { fromMarkdown, markdownParse, markdownStringify, toMarkdown } from './index.js';

describe('headings', () => {
  test('have their printed numbers', () => {
    expect(toMarkdown(heading(3, '(一)', '主动公开'))).toBe('### (一)主动公开\n');
    expect(toMarkdown(heading(2, '1.', 'Scope'))).toBe('## 1. Scope\n');
  });

  test('that run in stay one paragraph with their text', () => {
    expect(toMarkdown([heading(4, '1.', '规范性文件', '。'), paragraph('全年3件。')])).toBe(
      '1.规范性文件。全年3件。\n',
    );
  });

  test('are one line', () => {
    const node = heading(2, '一、', '甲');
    node.children.push({ type: 'break' }, text('乙\n丙'));
    expect(toMarkdown(node)).toBe('## 一、甲 乙 丙\n');
  });
});

describe('words', () => {
  test.each([
    '同比增长63%~68%,共5~6条。',
    '见www.example.org和http://example.org/a_b。',
    '按〔2023〕12号[附件1]办理(详见[2])。',
    '甲_乙_丙,a*b,第#1号,2<3>1,R&D。',
    '1.规范性文件。',
    '- ',
    '“三同步”要求!',
    'C:\\公开\\目录',
    '| 甲',
  ])('%s is written as it is', (words) => {
    const out = toMarkdown(paragraph(words.trim()));
    expect(textOf(fromMarkdown(out))).toBe(words.trim());
    if (words !== '- ') expect(out).toBe(`${words.trim()}\n`);
  });

  test.each([
    '*甲*',
    '# 甲',
    '1. 甲',
    '- 甲',
    '> 甲',
    '&amp;',
    '~~甲~~',
    '[甲](乙)',
    '<b>',
    '| a |\n|---|',
    '_甲_',
  ])('%j is escaped, since Markdown would read something else', (words) => {
    expect(textOf(fromMarkdown(toMarkdown(paragraph(words))))).toBe(words);
  });

  test('only what must be escaped is', () => {
    expect(toMarkdown(paragraph('*甲* 63%~68% [1]'))).toBe('\\*甲\\* 63%~68% [1]\n');
  });

  test('brackets are escaped where a definition would make a link of them', () => {
    const nodes: RootContent[] = [
      paragraph('见[甲]'),
      { type: 'definition', identifier: '甲', label: '甲', url: 'https://example.org' },
    ];
    expect(textOf(fromMarkdown(toMarkdown(nodes)).children[0]!)).toBe('见[甲]');
  });

  test('punctuation at the edge of bold moves out, so that it stays bold', () => {
    const out = toMarkdown(
      paragraph(strong('1.加强领导。'), '我局重视', strong('“三同步”'), '要求。'),
    );
    expect(out).toBe('**1.加强领导**。我局重视“**三同步**”要求。\n');
    expect(textOf(fromMarkdown(out))).toBe('1.加强领导。我局重视“三同步”要求。');
  });

  test('raised, lowered and underlined text is inline HTML, and comes back', () => {
    const node = paragraph('m', { type: 'superscript', children: [text('2')] }, '和', {
      type: 'underline',
      children: [text('乙')],
    });
    const out = toMarkdown(node);
    expect(out).toBe('m<sup>2</sup>和<u>乙</u>\n');
    expect(toMarkdown(fromMarkdown(out))).toBe(out);
  });
});

test('any paragraph comes back with the same words', () => {
  const words = fc
    .stringMatching(/^[一-五a-c0-9 *_|<>&;~[\]()。、“”\\`#!+=:.-]{1,24}$/u)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const inline = fc.oneof(
    words.map((value): PhrasingContent => text(value)),
    words.map((value): PhrasingContent => strong(value)),
  );
  fc.assert(
    fc.property(fc.array(inline, { minLength: 1, maxLength: 4 }), (children) => {
      const node: Paragraph = { type: 'paragraph', children };
      const squeeze = (value: string) => value.replace(/\s/gu, '');
      const again = fromMarkdown(toMarkdown(node));
      expect(squeeze(textOf(again))).toBe(squeeze(textOf(node)));
      expect(again.children.map(({ type }) => type)).toEqual(['paragraph']);
    }),
    { numRuns: 500 },
  );
});

describe('blocks', () => {
  test('page furniture is left out unless asked for, and a form table has gone by now', () => {
    const nodes = [
      pageFurniture('pageMark', [paragraph('- 1 -')]),
      formTable('f', 't'),
      paragraph('甲'),
    ];
    expect(toMarkdown(nodes)).toBe('甲\n');
    expect(toMarkdown(nodes, { furniture: true })).toMatch(/1[\s\S]*甲\n$/u);
  });

  test('numbers that Markdown cannot count are text in their items', () => {
    const item = (printed: string, value: string) => ({
      type: 'listItem' as const,
      children: [paragraph(value)],
      data: { number: { printed, label: printed } },
    });
    const ordered = { type: 'list' as const, ordered: true, spread: false };
    expect(toMarkdown({ ...ordered, children: [item('1.', '甲'), item('2.', '乙')] })).toBe(
      '1. 甲\n2. 乙\n',
    );
    expect(toMarkdown({ ...ordered, children: [item('(a)', '甲')] })).toBe('- (a)甲\n');
  });

  test('front matter comes back', () => {
    const source = '---\ntitle: 报告\n---\n\n# 云溪县报告\n';
    expect(toMarkdown(fromMarkdown(source))).toBe(source);
  });

  test('footnotes, links, images, code and quotes come back', () => {
    const source =
      '甲[^1]和[乙](https://example.org)![图](asset:a.png)\n\n> 引\n\n```text\n代码\n```\n\n[^1]: 注\n';
    expect(toMarkdown(fromMarkdown(source))).toBe(source);
  });

  test('an empty tree is nothing', () => {
    expect(toMarkdown({ type: 'root', children: [] })).toBe('');
  });

  test('the tree is not changed', () => {
    const tree: Root = {
      type: 'root',
      children: [
        heading(4, '1.', '甲', '。'),
        paragraph(strong('乙。'), '丙'),
        dataTable([dataRow([dataCell('a')])]),
      ],
    };
    const before = structuredClone(tree);
    toMarkdown(tree);
    expect(tree).toEqual(before);
  });
});

test('a unified chain reads and writes', async () => {
  const file = await unified().use(markdownParse).use(markdownStringify).process('一、概况\n===\n');
  expect(String(file)).toBe('# 一、概况\n');
});

test('spaces that nobody sees at the ends of lines leave no character references behind', () => {
  const lines = paragraph(' 甲 ', ' ');
  lines.children.push({ type: 'break' }, text(' 乙 '), strong('丙 '));
  expect(toMarkdown([lines, paragraph(' '), heading(2, '一、', '丁 ')])).toBe(
    '甲\\\n乙 **丙**\n\n## 一、丁\n',
  );
});

test('a line break at the end of a paragraph or of a bold word leaves no backslash behind', () => {
  const bold: PhrasingContent = {
    type: 'strong',
    children: [{ type: 'text', value: '甲' }, { type: 'break' }],
  };
  const out = toMarkdown([
    { type: 'paragraph', children: [{ type: 'break' }, bold, { type: 'text', value: '乙' }] },
    { type: 'paragraph', children: [{ type: 'text', value: '丙' }, { type: 'break' }] },
  ]);
  expect(out).toBe('**甲**\\\n乙\n\n丙\n');
});
