import { expect, test } from 'vitest';
import { importsOf } from '../test/imports-of.js';

test('who only reads Word files loads nothing of what writes them', () => {
  const reading = importsOf(new URL('index.ts', import.meta.url));
  expect([...reading].sort()).toEqual(['@gouji/tree', 'dingbat-to-unicode']);
  expect([...importsOf(new URL('write/index.ts', import.meta.url))]).toContain('docx');
});
