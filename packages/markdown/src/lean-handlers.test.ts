import { setPageMarksApart } from '@gouji/tree';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toMarkdown as plainly } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { fromMarkdown } from './from-markdown.js';
import { toMarkdown } from './to-markdown.js';

const piece = fc.constantFrom(
  ...[
    '报告',
    'a',
    'www',
    '1',
    '12',
    '.',
    '.5',
    '，',
    '。',
    '（',
    '“',
    '①',
    '%',
    ' ',
    '-',
    '#',
    '*',
    ')',
  ],
);
const words = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const paragraph = (...texts: string[]): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: texts.map((value) => ({ type: 'text', value })) }],
});

test('a paragraph reads back as the words it was written from', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const text = `${one}${other}`;
      fc.pre(text === text.trim() && !/^ | $/.test(text));
      const written = toMarkdown(paragraph(one, other));
      // What reads as the number of a page ("-1-") is one to every reader.
      const read = setPageMarksApart(paragraph(text).children);
      expect(fromMarkdown(written).children).toMatchObject(read);
    }),
    { numRuns: 500 },
  );
});

test('words without signs of Markdown are written as any writer writes them', () => {
  const harmless = [
    '2023年收到12件，办结1.5万件。',
    '一、总体情况',
    '“四个意识” 和 GB 9704',
    '3 件',
  ];
  for (const text of harmless) {
    expect(toMarkdown(paragraph(text))).toBe(plainly(paragraph(text)));
  }
});
