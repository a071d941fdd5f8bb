import { testTransform } from '@gouji/testing';
import { expect, test } from 'vitest';
import rejoinLines, * as exported from './index.js';

test('the package exports the plugin and nothing else', () => {
  expect(Object.keys(exported)).toEqual(['default']);
});

testTransform(rejoinLines, {
  test,
  examples: new URL('../examples/', import.meta.url),
  idempotent: true,
});
