import { describe, expect, test } from 'vitest';
import { scale, shareOut } from './share-out.js';
import { textWidth } from './text-width.js';

describe('how wide a text is', () => {
  test('Chinese characters are as wide as high, figures about half of it', () => {
    expect(textWidth('政府信息')).toEqual({ natural: 400, least: 200 });
    expect(textWidth('总')).toEqual({ natural: 100, least: 100 });
    expect(textWidth('2023')).toMatchObject({ natural: 208, least: 208 });
    expect(textWidth('(一)。')).toMatchObject({ natural: 296 });
  });

  test('a line is as wide as its longest, a word is not parted', () => {
    expect(textWidth('ab\nabcd').natural).toBe(4 * 48);
    expect(textWidth('ab abcdef').least).toBe(6 * 48);
    expect(textWidth('')).toEqual({ natural: 0, least: 0 });
    expect(textWidth('2014-07-09').least).toBe(4 * 52 + 48);
  });
});

describe('how columns share a page', () => {
  const columns = { least: [100, 100, 100], natural: [100, 300, 1100] };

  test('each gets what it needs, then its part of what it would like', () => {
    expect(shareOut(columns, 900, true)).toEqual([100, 200, 600]);
  });

  test('more room than they like is filled or left', () => {
    expect(shareOut(columns, 3000, true)).toEqual([200, 600, 2200]);
    expect(shareOut(columns, 3000, false)).toEqual([100, 300, 1100]);
  });

  test('less room than they need is shared in proportion', () => {
    expect(shareOut(columns, 150, true)).toEqual([50, 50, 50]);
  });

  test('whole numbers make up the sum exactly', () => {
    const widths = scale([1, 1, 1], 100);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
  });
});
