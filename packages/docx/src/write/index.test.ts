import { expect, test } from 'vitest';
import * as writing from './index.js';

test('the entry exports these names', () => {
  expect(Object.keys(writing).sort()).toEqual([
    'docxStringify',
    'loadStyle',
    'packDocument',
    'toDocument',
    'toDocx',
    'wordStyleSchema',
  ]);
});
