import { expect, test } from 'vitest';
import { similarity } from '../text/similarity.js';
import { indexTitles } from './index-titles.js';

const titles = [
  '总体情况',
  '主动公开情况',
  '主动公开政府信息情况',
  '其他需要报告的事项',
  '甲',
  '概况',
];

test('a line is like a title that it prints with another word, cut short or to the letter', () => {
  const index = indexTitles(titles);
  expect([...index.alike('总体情况')]).toContainEqual(['总体情况', 1]);
  expect(index.alike('其他需报告的事项').has('其他需要报告的事项')).toBe(true);
  expect(index.alike('其他需要报告').has('其他需要报告的事项')).toBe(true);
  expect([...index.alike('全县各级各部门')]).toEqual([]);
});

test('no title that is alike is overlooked, whatever is dropped, added or changed', () => {
  const index = indexTitles(titles);
  for (const title of titles) {
    for (const line of variants(title)) {
      const wanted = titles.flatMap((each): Array<[string, number]> => {
        const score = line.length < 2 ? 0 : similarity(line, each);
        return score > 0 ? [[each, score]] : [];
      });
      expect([...index.alike(line)].filter(() => line.length > 1)).toEqual(wanted);
    }
  }
});

function variants(text: string): string[] {
  const places = [...text].map((_, at) => at);
  const once = places.flatMap((at) => [
    text.slice(0, at),
    text.slice(0, at) + text.slice(at + 1),
    `${text.slice(0, at)}的${text.slice(at)}`,
    `${text.slice(0, at)}的${text.slice(at + 1)}`,
  ]);
  return [
    text,
    ...once,
    ...once.flatMap((each) => [`${each.slice(0, 4)}了${each.slice(5)}`, `${each}表`]),
  ];
}
