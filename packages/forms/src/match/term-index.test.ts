import { expect, test } from 'vitest';
import { libraryForm } from '../../test/library.js';
import { indexTerms } from './term-index.js';
import { vocabularyOf } from './vocabulary.js';

const [term] = vocabularyOf(libraryForm).terms;

function fitsOf(label: string, ...wordings: string[]): number[] {
  const index = indexTerms(
    wordings.map((wording) => ({ ...term!, wordings: [wording] })),
    new Set(wordings),
  );
  return index.fits(label, label).map((fit) => fit.term);
}

test('a label with one character misread is not the shorter label that it begins with', () => {
  expect(fitsOf('其他处埋', '其他', '其他处理')).toEqual([1]);
});

test('a label that says more than the one it begins with may be that one', () => {
  expect(fitsOf('其他处埋', '其他', '行政许可')).toEqual([0]);
});
