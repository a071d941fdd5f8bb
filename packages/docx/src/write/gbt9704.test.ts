import { beforeAll, describe, expect, test } from 'vitest';
import { exampleTree } from '../../test/example-tree.js';
import { attributesOf, readParts, styleOf } from '../../test/read-parts.js';
import { toDocx } from './index.js';

/** Twentieths of a point in a millimetre. */
const mm = 1440 / 25.4;
let parts: Record<string, string>;
let document: string;
let styles: string;

beforeAll(async () => {
  parts = readParts(await toDocx(exampleTree()));
  document = parts['word/document.xml']!;
  styles = parts['word/styles.xml']!;
});

/** The style of the paragraph that holds some words. */
function styleIdOf(words: string): string {
  const paragraph = document.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)!.find((xml) => {
    return xml.replace(/<[^>]*>/g, '').includes(words);
  });
  return /<w:pStyle w:val="([^"]*)"/.exec(paragraph ?? '')?.[1] ?? 'Normal';
}

function look(id: string) {
  const style = styleOf(styles, id);
  const normal = styleOf(styles, 'Normal');
  const or = (name: string) => ({ ...attributesOf(normal, name), ...attributesOf(style, name) });
  return {
    fonts: or('w:rFonts'),
    size: or('w:sz').val,
    ind: or('w:ind'),
    jc: or('w:jc').val,
    style,
  };
}

describe('the layout of GB/T 9704-2012', () => {
  test('the paper is A4, the type area 156 mm × 225 mm, 37 mm below the top, 28 mm from the left', () => {
    const size = attributesOf(document, 'w:pgSz');
    const margins = attributesOf(document, 'w:pgMar');
    expect(Number(size.w) / mm).toBeCloseTo(210, 1);
    expect(Number(size.h) / mm).toBeCloseTo(297, 1);
    expect(Number(margins.top) / mm).toBeCloseTo(37, 1);
    expect(Number(margins.left) / mm).toBeCloseTo(28, 1);
    expect((Number(size.w) - Number(margins.left) - Number(margins.right)) / mm).toBeCloseTo(
      156,
      1,
    );
    expect((Number(size.h) - Number(margins.top) - Number(margins.bottom)) / mm).toBeCloseTo(
      225,
      1,
    );
  });

  test('a page has 22 lines of 28 characters, at a pitch of 28.95 points', () => {
    const grid = attributesOf(document, 'w:docGrid');
    expect(grid.type).toBe('linesAndChars');
    expect(Number(grid.linePitch) / 20).toBeCloseTo(28.95, 2);
    expect(Math.floor((225 * mm) / Number(grid.linePitch))).toBe(22);
    const tracking = /<w:rPr>.*<w:spacing w:val="(-?\d+)"\/>/s.exec(styleOf(styles, 'Normal'))?.[1];
    expect(Math.floor((156 * mm) / (16 * 20 + Number(tracking)))).toBe(28);
    const line = attributesOf(styleOf(styles, 'Normal'), 'w:spacing');
    expect(line).toMatchObject({ line: '579', lineRule: 'exact' });
  });

  test('the title is centred in 22 point 小标宋, not bold', () => {
    const { fonts, size, jc, style } = look(styleIdOf('政府信息公开工作年度报告'));
    expect(fonts.eastAsia).toBe('方正小标宋简体');
    expect(size).toBe('44');
    expect(jc).toBe('center');
    expect(style).not.toContain('<w:b/>');
  });

  test('the text is 16 point 仿宋, its first lines two characters in, black', () => {
    const { fonts, size, ind, style } = look(styleIdOf('现将青禾镇'));
    expect(fonts.eastAsia).toBe('仿宋_GB2312');
    expect(size).toBe('32');
    expect(ind).toMatchObject({ firstLineChars: '200', firstLine: '640' });
    expect(style).not.toContain('w:color');
  });

  test('一、 is 黑体, (一) 楷体, 1. 仿宋; none is bold, all are headings', () => {
    const ranks = ['总体情况', '主动公开', '平台建设'].map((words) => look(styleIdOf(words)));
    expect(ranks.map(({ fonts }) => fonts.eastAsia)).toEqual([
      '黑体',
      '楷体_GB2312',
      '仿宋_GB2312',
    ]);
    expect(ranks.map(({ size }) => size)).toEqual(['32', '32', '32']);
    const levels = ranks.map(({ style }) => attributesOf(style, 'w:outlineLvl').val);
    expect(levels).toEqual(['1', '2', '3']);
    for (const { style } of ranks) expect(style).not.toContain('<w:b/>');
  });

  test('附件 follows a blank line, two characters in; the date stands four in from the right', () => {
    const annex = styleOf(styles, styleIdOf('附件:1.'));
    const { leftChars, hangingChars } = attributesOf(annex, 'w:ind');
    expect(Number(leftChars) - Number(hangingChars)).toBe(200);
    expect(attributesOf(annex, 'w:spacing').before).toBe('579');
    const second = styleOf(styles, styleIdOf('2.说明'));
    expect(attributesOf(second, 'w:ind')).toMatchObject({ leftChars });
    expect(second).not.toContain('outlineLvl');
    const date = look(styleIdOf('2024年1月5日'));
    expect(date.jc).toBe('right');
    expect(date.ind.rightChars).toBe('400');
  });

  test('page numbers are 14 point 宋体 between dashes, odd ones right, even ones left', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    const footer = (type: string) => {
      const id = new RegExp(`<w:footerReference [^>]*w:type="${type}"[^>]*>`).exec(document)?.[0];
      const rid = /r:id="([^"]*)"/.exec(id ?? '')?.[1];
      const rels = parts['word/_rels/document.xml.rels']!;
      const target = new RegExp(`Id="${rid}"[^>]*Target="([^"]*)"`).exec(rels)?.[1];
      return parts[`word/${target}`]!;
    };
    const { fonts, size } = look('Footer');
    expect([fonts.eastAsia, fonts.ascii, size]).toEqual(['宋体', '宋体', '28']);
    for (const [type, side] of [
      ['default', 'right'],
      ['even', 'left'],
    ] as const) {
      const xml = footer(type);
      expect(attributesOf(xml, 'w:jc').val).toBe(side);
      expect(xml).toContain('w:instr="PAGE"');
      expect(xml.replace(/<[^>]*>/g, '').trim()).toBe('— 1 —');
    }
  });

  test('tables have the full grid, header rows that repeat, rows that do not break', () => {
    const table = /<w:tbl>.*<\/w:tbl>/s.exec(document)![0];
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs)!;
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    const borders = styleOf(styles, 'TableGrid');
    for (const edge of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']) {
      expect(attributesOf(borders, `w:${edge}`).val).toBe('single');
    }
    expect(look('TableText').fonts.eastAsia).toBe('宋体');
    expect(Number(look('TableText').size)).toBeGreaterThanOrEqual(20);
  });

  test('the widths of a table are stated for the table, the grid and every cell, and agree', () => {
    const table = /<w:tbl>.*<\/w:tbl>/s.exec(document)![0];
    const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const total = grid.reduce((sum, width) => sum + width, 0);
    expect(total / mm).toBeCloseTo(156, 1);
    expect(attributesOf(table, 'w:tblW')).toEqual({ type: 'dxa', w: String(total) });
    expect(attributesOf(table, 'w:tblLayout').type).toBe('fixed');
    for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs)!) {
      const cells = [...row.matchAll(/<w:tcW [^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(cells.reduce((sum, width) => sum + width, 0)).toBe(total);
    }
  });

  test('a font names those that may stand in for it', () => {
    const fonts = parts['word/fontTable.xml']!;
    const others = (name: string) =>
      new RegExp(`<w:font w:name="${name}"><w:altName w:val="([^"]*)"`).exec(fonts)?.[1];
    expect(others('仿宋_GB2312')).toContain('仿宋');
    expect(others('楷体_GB2312')).toContain('楷体');
    expect(others('方正小标宋简体')).toContain('华文中宋');
  });
});
