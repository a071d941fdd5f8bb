import {
  cellStream,
  type DataRow,
  type DataTable,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  formTable,
  pageFurniture,
  streamLine,
  textOf,
  toGrid,
} from '@gouji/tree';
import fc from 'fast-check';
import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { fromMarkdown, markdownParse, markdownStringify, toMarkdown } from './index.js';

const text = (value: string) => ({ type: 'text' as const, value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: Array<string | PhrasingContent>): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const heading = (
  depth: Heading['depth'],
  printed: string,
  value: string,
  runIn?: string,
): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
  data: { number: { printed, label: printed }, ...(runIn ? { runIn } : {}) },
});

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

describe('tables', () => {
  const plain = dataTable([
    dataRow(
      [dataCell('项目', { header: 'column' }), dataCell('数|量', { header: 'column' })],
      'head',
    ),
    dataRow([dataCell('规章'), dataCell([paragraph('3'), paragraph('4')])]),
    dataRow([dataCell('*许可*'), dataCell('')]),
  ]);

  test('without spans are GFM, the paragraphs of a cell parted by <br>', () => {
    expect(toMarkdown(plain)).toBe(
      '| 项目 | 数\\|量 |\n| - | - |\n| 规章 | 3<br>4 |\n| \\*许可\\* | |\n',
    );
  });

  test('with spans are HTML, without blank lines', () => {
    const out = toMarkdown(
      dataTable([
        dataRow([dataCell('甲', { colSpan: 2 })], 'head'),
        dataRow([dataCell([paragraph('1'), paragraph('x')]), dataCell('2')]),
      ]),
    );
    expect(out).toMatch(/^<table>[\s\S]*<\/table>\n$/u);
    expect(out).not.toMatch(/\n\s*\n/u);
  });

  test('with nested blocks or two head rows are HTML', () => {
    const nested = dataTable([dataRow([dataCell([plain])])]);
    const heads = dataTable([dataRow([dataCell('a')], 'head'), dataRow([dataCell('b')], 'head')]);
    expect(toMarkdown(nested)).toContain('<table');
    expect(toMarkdown(heads)).toContain('<table');
  });

  test('as HTML have ids that are unique in the document, and headers that name them', () => {
    const irregular = () =>
      dataTable([
        dataRow([dataCell('甲', { colSpan: 2 }), dataCell('乙', { rowSpan: 3 })], 'head'),
        dataRow([dataCell('丙', { colSpan: 2 })], 'head'),
        dataRow([dataCell('丁'), dataCell('戊')], 'head'),
        dataRow([dataCell('1'), dataCell('2'), dataCell('3')]),
      ]);
    const out = toMarkdown([irregular(), paragraph('其间'), irregular()]);
    const ids = [...out.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id!);
    const named = [...out.matchAll(/ headers="([^"]*)"/gu)].flatMap(([, list]) => list!.split(' '));
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('a caption stands before a GFM table', () => {
    expect(toMarkdown(dataTable([dataCaption('表1'), ...plain.children]))).toMatch(/^表1\n\n\| /u);
  });

  test('rows of a stream are a table, cells on lines of their own are lines', () => {
    expect(
      toMarkdown(cellStream([streamLine(['甲', '乙'], 'tab'), streamLine(['1', ''], 'tab')])),
    ).toBe('| 甲 | 乙 |\n| - | - |\n| 1 | |\n');
    expect(
      toMarkdown(cellStream([streamLine(['甲'], 'bar'), streamLine(['']), streamLine(['000'])])),
    ).toBe('甲\\\n000\n');
  });

  // A table of one cell, or without words, is taken for layout by the HTML reader.
  test('grids and words come back', () => {
    const cell = fc.record({
      words: fc.stringMatching(/^[一-五a-c0-9*_|<&~[\]()。、\\`#-]{1,8}$/u),
      colSpan: fc.constantFrom(1, 1, 1, 2),
      rowSpan: fc.constantFrom(1, 1, 1, 2),
    });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (rows) => {
        fc.pre(rows.every((cells) => cells.every(({ words }) => words !== '')));
        const table = dataTable(
          rows.map((cells) => dataRow(cells.map(({ words, ...spans }) => dataCell(words, spans)))),
        );
        const tree = fromMarkdown(toMarkdown(table));
        const again = tree.children.find((node) => node.type === 'dataTable');
        expect(again && pictureOf(again)).toEqual(pictureOf(table));
      }),
      { numRuns: 200 },
    );
  });
});

/** The words at each slot; a slot past the end of a ragged row is blank. */
function pictureOf(table: Parameters<typeof toGrid>[0]): string[][] {
  const grid = toGrid(table);
  return grid.slots.map((slots) =>
    Array.from({ length: grid.width }, (_, x) => {
      const slot = slots[x];
      return slot ? textOf(slot.cell) : '';
    }),
  );
}

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

test('a table of one cell that is not plain stays a table on the way back', () => {
  const list: List = {
    type: 'list',
    children: [{ type: 'listItem', children: [paragraph('甲')] }],
  };
  const table = dataTable([dataRow([dataCell([list])])]);
  expect(fromMarkdown(toMarkdown([table])).children.map(({ type }) => type)).toEqual(['dataTable']);
});

describe('grid tables, on request', () => {
  const cell = (value: string, spans = {}) => dataCell(value, { header: 'column', ...spans });
  const table = dataTable([
    dataCaption('办理结果'),
    dataRow([cell('事项', { rowSpan: 2 }), cell('申请人', { colSpan: 2 })], 'head'),
    dataRow([cell('自然人'), cell('法人')], 'head'),
    dataRow([dataCell('新收|结转'), dataCell('3'), dataCell('')], 'body'),
  ]);

  test('show spans in plain characters and come back with them', () => {
    const out = toMarkdown([table], { tables: 'grid' });
    expect(out).toMatch(/^办理结果\n\n\+-/u);
    expect(out).toContain('+====');
    expect(out).not.toContain('<table');
    const back = fromMarkdown(out).children[1]!;
    const slots = (node: DataTable) =>
      toGrid(node).cells.map(({ row, column, width, height, cell: { header, children } }) => {
        return [row, column, width, height, header, children.map((child) => textOf(child)).join()];
      });
    expect(slots(back as DataTable)).toEqual(
      slots(dataTable(table.children.slice(1) as DataRow[])),
    );
  });

  test('a table without spans stays a GFM table, one with a hole is HTML', () => {
    const plain = dataTable([dataRow([dataCell('1'), dataCell('2')])]);
    expect(toMarkdown([plain], { tables: 'grid' })).toContain('| 1 | 2 |');
    const ragged = dataTable([
      dataRow([dataCell('1', { colSpan: 2 }), dataCell('2')]),
      dataRow([dataCell('3')]),
    ]);
    expect(toMarkdown([ragged], { tables: 'grid' })).toContain('<table>');
  });
});
