import { describe, expect, test } from 'vitest';
import { lostTexts } from './lost-texts.js';
import { textOfHtml } from './text-of-html.js';

describe('what is lost between two texts', () => {
  test('nothing is where every block is found, in any order', () => {
    expect(lostTexts(['云溪县', '青禾镇'], '青禾镇1云溪县')).toEqual([]);
  });

  test('a block, a piece of one and one copy of two are named', () => {
    expect(lostTexts(['云溪县民政局'], '青禾镇')).toEqual(['云溪县民政局']);
    expect(lostTexts(['全县共有养老机构十二家今年新建'], '全县共有十二家今年新建')).toEqual([
      '养老机构',
    ]);
    expect(lostTexts(['合计', '合计'], '合计')).toEqual(['合计 (1 of 2)']);
  });

  test('nothing is where the other text holds more in between', () => {
    expect(lostTexts(['设面积为,则周长为,单位米'], '设面积为S,则周长为4a,单位米')).toEqual([]);
    expect(lostTexts(['为,则'], '设面积为S,则周长')).toEqual([]);
    expect(lostTexts(['设面积为甲则周长为'], '甲。设面积为S则周长为')).toEqual(['甲']);
  });

  test('blocks are taken apart, marks of notes and spaces left out', () => {
    const html =
      '<p>甲 乙<sup><a href="#footnote-1">[1]</a></sup></p><table><tr><td>丙<p>丁</p></td></tr></table>';
    expect(textOfHtml(html)).toEqual(['甲乙', '丙', '丁']);
  });
});
