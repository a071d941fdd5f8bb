import { type DataTable, textOf, toGrid, visit } from '@gouji/tree';
import type { List } from 'mdast';
import { describe, expect, test } from 'vitest';
import { blocks, body, find, fixture } from '../test/read-back.js';
import { fromHtml } from './index.js';

const rowsOf = (table: DataTable) =>
  table.children.flatMap((row) => (row.type === 'dataRow' ? [row.children.map(textOf)] : []));

describe('a portal page', () => {
  const tree = fromHtml(fixture('portal'));

  test('is read as its article, with what stands around it kept as page furniture', () => {
    expect(blocks(tree)).toEqual([
      'pageFurniture: 网站首页\n\n政务公开栏目\n\n当前位置:首页 > 年报\n发布日期:2024-01-20 来源:青禾镇',
      'heading: 青禾镇人民政府2023年政府信息公开工作年度报告',
      'paragraph: 根据《条例》规定,现公布青禾镇2023年政府信息公开工作年度报告。',
      'heading: 一、总体情况',
      'paragraph: 全年公开信息812条。',
      'paragraph: 解读材料12篇。\n详见解读专栏。',
      'heading: 二、收到和处理申请情况',
      'dataTable: 申请数量\n指标\t申请人\n自然人\t法人\n新收\t3\t\n结转\t/\t12\n件',
      'pageFurniture: 主办单位:云溪县人民政府办公室',
      'pageFurniture: 隐藏的推广词',
      'pageFurniture: 请启用脚本',
    ]);
  });

  test('says its title, language and page tags as properties', () => {
    expect(tree.data?.properties).toEqual({
      SiteName: '云溪县人民政府',
      ArticleTitle: '青禾镇人民政府2023年政府信息公开工作年度报告',
      PubDate: '2024-01-20 10:30',
      title: '青禾镇人民政府2023年政府信息公开工作年度报告',
      language: 'zh-CN',
    });
  });

  test('has its tables with caption, head, spans and header cells', () => {
    const [table] = find(tree, 'dataTable');
    const rows = table!.children.filter((child) => child.type === 'dataRow');
    expect(rows.map((row) => row.group)).toEqual(['head', 'head', 'body', 'body']);
    expect(rows.map((row) => row.children.map((cell) => cell.header ?? '-'))).toEqual([
      ['column', 'column'],
      ['column', 'column'],
      ['row', '-', '-'],
      ['row', '-', '-'],
    ]);
    expect(toGrid(table!).faults).toEqual([]);
    expect(rows[2]!.children[2]!.children).toEqual([]);
  });

  test('keeps the place of every node in the source', () => {
    const source = new TextDecoder().decode(fixture('portal'));
    for (const heading of find(tree, 'heading')) {
      const { start, end } = heading.position!;
      expect(source.slice(start.offset, end.offset)).toContain(textOf(heading.children[0]!));
      expect(source.split('\n')[start.line - 1]).toContain(textOf(heading.children[0]!));
    }
    visit(tree, (node) => {
      if (node.type === 'paragraph' || node.type === 'text') expect(node.position).toBeDefined();
    });
  });
});

describe('HTML that Word exported', () => {
  const tree = fromHtml(fixture('word'));

  test('keeps headings, by outline level too, and their automatic numbers', () => {
    const headings = find(tree, 'heading');
    expect(
      headings.map(({ depth, data, children }) => [
        depth,
        data?.number?.printed,
        textOf(children[0]!),
      ]),
    ).toEqual([
      [1, undefined, '云溪县政务公开工作报告'],
      [1, '一、', '总体情况'],
      [2, '(一)', '主动公开'],
    ]);
    expect(headings[1]!.data?.id).toBe('_Toc1');
    expect(textOf(headings[2]!)).toBe('(一)主动公开情况');
  });

  test('keeps lists with their levels and printed numbers, bullets without', () => {
    const [list] = find(tree, 'list');
    expect(list!.ordered).toBe(false);
    expect(textOf(list!.children[0]!)).toContain('规范性文件');
    const inner = list!.children[0]!.children[1] as List;
    expect(inner.ordered).toBe(true);
    expect(inner.children.map((item) => item.data?.number)).toEqual([
      { printed: '(1)', label: '1' },
      { printed: '(2)', label: '2' },
    ]);
  });

  test('leaves paragraphs numbered like headings as paragraphs with their number', () => {
    const paragraph = find(tree, 'paragraph').find((node) => node.data?.number);
    expect(paragraph?.data?.number?.printed).toBe('(二)');
    expect(textOf(paragraph!)).toBe('(二)依申请公开情况');
  });

  test('keeps notes as notes', () => {
    expect(find(tree, 'footnoteReference').map((node) => node.identifier)).toEqual(['1']);
    expect(find(tree, 'footnoteDefinition').map((node) => [node.identifier, textOf(node)])).toEqual(
      [['1', '含转发文件。']],
    );
  });

  test('joins lines that Word broke within a sentence', () => {
    expect(blocks(tree)).toContain('paragraph: 2023年,全县公开信息8172条,办理依申请公开 46件。');
    expect(body('<p>全县\n公开,\n共3条\nof 5</p>')).toEqual(['paragraph: 全县公开,共3条 of 5']);
  });

  test('loses its junk and the paths of the author’s machine', () => {
    const json = JSON.stringify(tree);
    for (const junk of ['mso', 'o:p', 'w:View', 'supportLists', 'file:', 'Wingdings']) {
      expect(json).not.toContain(junk);
    }
    expect(find(tree, 'image').map(({ alt, url }) => ({ alt, url }))).toEqual([
      { alt: '县城照片', url: '' },
    ]);
  });
});

describe('HTML pasted from a CMS', () => {
  const tree = fromHtml(fixture('cms'));

  test('has its paragraphs where line breaks part them, and single breaks kept', () => {
    expect(blocks(tree).slice(0, 5)).toEqual([
      'paragraph: 青禾镇人民政府\n2022年度工作总结',
      'paragraph: 一、基本情况',
      'paragraph: 全镇公开信息56条,其中规范性文件3件。',
      'paragraph: 二、存在问题',
      'paragraph: 无。',
    ]);
  });

  test('loses layout tables, and keeps tables of data within cells', () => {
    const tables = find(tree, 'dataTable');
    expect(tables.map(rowsOf)).toEqual([
      [
        ['项目', '数量'],
        ['收文', '12'],
        ['明细', '甲\t5\n乙\t7'],
      ],
      [
        ['甲', '5'],
        ['乙', '7'],
      ],
    ]);
  });

  test('keeps bold and links that stand around blocks', () => {
    expect(textOf(find(tree, 'strong').at(-1)!)).toBe('联系电话:000-0000000');
    expect(find(tree, 'link').map((node) => [node.url, textOf(node)])).toEqual([
      ['annex.doc', '附件下载'],
    ]);
  });
});

test('a table with a cell for the article and one for the menu is layout', () => {
  const data = '<table><tr><td>收文</td><td>12</td></tr></table>';
  const article = `<h1>青禾镇2023年报告</h1><p>甲。</p><table><tr><td>${data}</td></tr></table>`;
  const page = `<table><tr><td><p>办事指南</p></td><td><table><tr><td>${article}</td></tr></table></td></tr></table>`;
  const tree = fromHtml(page);
  expect(find(tree, 'heading').map(textOf)).toEqual(['青禾镇2023年报告']);
  expect(find(tree, 'dataTable').map(rowsOf)).toEqual([[['收文', '12']]]);
  expect(tree.children.map(textOf)).toContain('办事指南');
});
