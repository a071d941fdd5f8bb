import { expect, test } from 'vitest';
import * as docx from './index.js';

test('the package exports fromDocx and docxParse', () => {
  expect(Object.keys(docx).sort()).toEqual(['docxParse', 'fromDocx']);
});
