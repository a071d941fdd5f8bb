import { expect, test } from 'vitest';
import { drawDocument } from '../../test/numbering/draw-document.js';
import { makeNumbered } from '../../test/numbering/make-numbered.js';
import { numberWords } from '../../test/numbering/number-words.js';
import { referenceLabels } from '../../test/numbering/reference-labels.js';
import { printedNumbers } from '../../test/printed-numbers.js';
import { fromDocx } from '../from-docx.js';
import { formatNumber } from './format-number.js';

const seeds = Array.from({ length: 50 }, (_, seed) => seed);

test.each(seeds)('all labels of the generated document %i are as Word prints them', (seed) => {
  const document = drawDocument(seed);
  const expected = referenceLabels(document);
  expect(expected).toHaveLength(40);
  expect(printedNumbers(fromDocx(makeNumbered(document)))).toEqual(expected);
});

test.each(Object.entries(numberWords))(
  '%s numbers to 400 are as the reference has them',
  (format, write) => {
    const values = Array.from({ length: 400 }, (_, index) => index + 1);
    expect(values.map((value) => formatNumber(value, format))).toEqual(values.map(write));
  },
);
