import { expect, test } from 'vitest';
import * as text from './index.js';

test('the package exports these names', () => {
  expect(Object.keys(text).sort()).toEqual(['fromText', 'textParse', 'textStringify', 'toText']);
});
