import { expect, test } from 'vitest';
import * as text from './index.js';

test('the package exports these names', () => {
  expect(Object.keys(text).sort()).toEqual([
    'continuedLines',
    'fromText',
    'joint',
    'textParse',
    'textStringify',
    'toText',
  ]);
});
