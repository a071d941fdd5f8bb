import { type DataTable, GoujiError, textOf, toGrid } from '@gouji/tree';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { fromMarkdown } from './from-markdown.js';

const types = (tree: Root) => tree.children.map((node) => node.type);
const first = (source: string) => fromMarkdown(source).children[0]!;

describe('headings', () => {
  test('keep their printed number apart', () => {
    expect(first('## 一、总体情况')).toMatchObject({
      depth: 2,
      data: { number: { printed: '一、', label: '一' } },
      children: [{ value: '总体情况' }],
    });
  });

  test('find it inside bold and behind spaces', () => {
    expect(first('### 　**(一) 主动公开**')).toMatchObject({
      data: { number: { printed: '(一)' } },
      children: [{ type: 'strong', children: [{ value: '主动公开' }] }],
    });
  });

  test('without a number are as they are', () => {
    expect(first('# 云溪县报告')).not.toHaveProperty('data');
  });
});

describe('paragraphs', () => {
  test('indented ones are no code', () => {
    const tree = fromMarkdown('一段。\n\n    缩进的一段。\n\n　　又一段。\n');
    expect(types(tree)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(textOf(tree)).toBe('一段。\n缩进的一段。\n又一段。');
  });

  test('a bare URL stays text, a range of percents is no deletion', () => {
    const tree = fromMarkdown('见www.example.org查阅,63%~68%,5~6条。http://example.org/甲');
    expect(textOf(tree)).toBe('见www.example.org查阅,63%~68%,5~6条。http://example.org/甲');
    expect((tree.children[0] as { children: Nodes[] }).children).toHaveLength(1);
  });

  test('inline HTML that has a node becomes it', () => {
    expect(first('甲<br>m<sup>2</sup><sub>x</sub><u>乙</u><B>丙</B><font>丁</font>')).toMatchObject(
      {
        children: [
          { value: '甲' },
          { type: 'break' },
          { value: 'm' },
          { type: 'superscript', children: [{ value: '2' }] },
          { type: 'subscript' },
          { type: 'underline' },
          { type: 'strong', children: [{ value: '丙' }] },
          { type: 'html', value: '<font>' },
          { value: '丁' },
          { type: 'html', value: '</font>' },
        ],
      },
    );
  });
});

describe('tables', () => {
  test('a GFM table is a grid whose first row heads its columns', () => {
    const table = first('| 项目 | 数量 |\n|---|--:|\n| 规章 | 3 |\n| 许可 | |\n') as DataTable;
    const grid = toGrid(table);
    expect([grid.width, grid.height, grid.faults]).toEqual([2, 3, []]);
    expect(grid.rows.map((row) => row.group)).toEqual(['head', 'body', 'body']);
    expect(grid.cells[0]!.cell.header).toBe('column');
    expect(grid.cells.map(({ cell }) => textOf(cell))).toEqual([
      '项目',
      '数量',
      '规章',
      '3',
      '许可',
      '',
    ]);
    expect(grid.cells[3]!.cell.position!.start.line).toBe(3);
  });

  test('a raw HTML table keeps its spans, and its place in the file', () => {
    const source =
      '前文。\n\n<table>\n<tr><td colspan="2">甲</td></tr>\n\n<tr><td>1</td><td>2</td></tr>\n</table>\n\n后文。\n';
    const tree = fromMarkdown(source);
    const table = tree.children.find((node) => node.type === 'dataTable')!;
    const grid = toGrid(table);
    expect(grid.cells.map(({ width }) => width)).toEqual([2, 1, 1]);
    expect(textOf(tree)).toMatch(/^前文。[\s\S]*后文。$/u);
    const cell = grid.cells[2]!.cell;
    expect(cell.position!.start.line).toBe(6);
  });

  test('tables inside lists and quotes are found', () => {
    const tree = fromMarkdown('- 项\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n');
    expect(JSON.stringify(tree)).toContain('"dataTable"');
    expect(JSON.stringify(tree)).not.toContain('"tableCell"');
  });
});

describe('the rest of Markdown', () => {
  test('front matter is kept as yaml, and the positions behind it hold', () => {
    const source = '---\ntitle: 报告\n---\n\n# 云溪县报告\n';
    const tree = fromMarkdown(source);
    expect(types(tree)).toEqual(['yaml', 'heading']);
    expect(tree.children[0]).toMatchObject({ value: 'title: 报告' });
    expect(tree.children[1]!.position!.start).toEqual({
      line: 5,
      column: 1,
      offset: source.indexOf('#'),
    });
  });

  test('rules at the start are no front matter', () => {
    expect(types(fromMarkdown('---\n\n正文\n\n---\n'))).not.toContain('yaml');
  });

  test('footnotes, task lists and deletions are read', () => {
    const tree = fromMarkdown('甲[^1] ~~乙~~\n\n- [x] 丙\n\n[^1]: 注\n');
    expect(types(tree)).toEqual(['paragraph', 'list', 'footnoteDefinition']);
  });

  test('comments stay html', () => {
    expect(types(fromMarkdown('<!-- 注 -->\n\n甲'))).toEqual(['html', 'paragraph']);
  });

  test('bytes are decoded', () => {
    expect(textOf(fromMarkdown(new TextEncoder().encode('\uFEFF# 甲')))).toBe('甲');
  });

  test('a text above the limit is refused', () => {
    expect(() => fromMarkdown('一二三', { maxLength: 2 })).toThrow(GoujiError);
  });
});

test('bytes that are as plausible in two encodings are read in one, and that is said', () => {
  const bytes = Uint8Array.from([0xb0, 0xa1, 0xb0, 0xa2, 0x0a]);
  expect(fromMarkdown(bytes).data?.problems).toMatchObject([{ rule: 'encoding-guessed' }]);
});

test('a page mark on a line of its own is page furniture', () => {
  expect(fromMarkdown('正文\n\n— 3 —\n').children[1]).toMatchObject({ kind: 'pageMark' });
});
