import { GoujiError } from '@gouji/tree';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { docxOfBody } from '../test/zip-docx.js';
import { docxParse } from './docx-parse.js';
import { fromDocx } from './from-docx.js';

const bytes = docxOfBody('<w:p><w:r><w:t>云溪县</w:t></w:r></w:p>');

test('a unified processor reads the bytes of a file into the same tree', () => {
  const file = new VFile({ value: bytes });
  expect(unified().use(docxParse).parse(file)).toEqual(fromDocx(bytes));
});

test('the options reach the reader', () => {
  const processor = unified().use(docxParse, { limits: { entries: 1 } });
  expect(() => processor.parse(new VFile({ value: bytes }))).toThrow('limits.entries');
});

test('text in place of bytes is refused', () => {
  expect(() => unified().use(docxParse).parse('云溪县')).toThrow(GoujiError);
});
