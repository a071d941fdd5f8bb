import { expect, test } from 'vitest';
import * as docx from './index.js';

test('the package exports fromDocx, docxParse and the limits in force', () => {
  expect(Object.keys(docx).sort()).toEqual(['defaultLimits', 'docxParse', 'fromDocx']);
});
