import { expect, test } from 'vitest';
import { lines, paragraph } from '../../test/library.js';
import { museumForm } from '../../test/museum.js';
import { isTableLabel } from './is-table-label.js';
import { flatten } from './lines.js';
import { vocabularyOf } from './vocabulary.js';

const label = 'One. The house';
const vocabulary = vocabularyOf(museumForm);

function isLabel(...children: Parameters<typeof flatten>[0]['children']): boolean {
  const all = flatten({ type: 'root', children });
  return isTableLabel(all[0]!, all, vocabulary);
}

test('a label among labels, units and values is a row of the table', () => {
  expect(isLabel(lines(label, '——', '——'))).toBe(true);
  expect(isLabel(lines(label, '', '(1) Visitors counted'))).toBe(true);
});

test('the same words over prose are a title', () => {
  expect(isLabel(paragraph(label), paragraph('The house was open all year.'))).toBe(false);
  expect(isLabel(paragraph(label))).toBe(false);
});

test('the words are a row over a label that is broken, or has unit and value behind it', () => {
  expect(isLabel(paragraph(label), paragraph('(1) Visitors cou'))).toBe(true);
  expect(isLabel(paragraph(label), paragraph('(1) Visitors counted 3'))).toBe(true);
});
