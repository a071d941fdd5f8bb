import { expect, test } from 'vitest';
import * as markdown from './index.js';

test('the package exports these names', () => {
  expect(Object.keys(markdown).sort()).toEqual([
    'fromMarkdown',
    'markdownParse',
    'markdownStringify',
    'toMarkdown',
  ]);
});
