import { textOf } from '@gouji/tree';
import { expect, test } from 'vitest';
import { fromText } from './index.js';

const typesOf = (text: string) => fromText(text).children.map(({ type }) => type);

test.each([
  'Annex 1\n\nAnnex 2\n',
  'Part 1\n\nItem 1.1\n\nItem 1.2\n\nPart 2\n\nItem 2.1\n',
  '附件 1\n附件 2\n',
])('lines that count on are no table: %j', (text) => {
  expect(typesOf(text)).not.toContain('cellStream');
  expect(textOf(fromText(text)).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
});

test('two lines of words that end in a number by chance are no table', () => {
  const text = 'Component Name\nChurch v. Harbor Auth., 14 F.2d 9\nRegion 7\n';
  expect(typesOf(text)).not.toContain('cellStream');
});

test.each(['许可 12\n处罚 3\n', 'Apples 3\nPears 4\nPlums 5\n', 'OIP 38 52\nOIP 12 13\n'])(
  'rows whose labels differ, or that have more numbers, are one: %j',
  (text) => {
    expect(typesOf(text)).toEqual(['cellStream']);
  },
);
