import { expect, test } from 'vitest';
import * as html from './index.js';

test('the package exports its reader, its emitters and their unified plugins', () => {
  expect(Object.keys(html).sort()).toEqual([
    'fromHtml',
    'htmlArticle',
    'htmlParse',
    'htmlStringify',
    'lendHeadingIds',
    'readMeta',
    'toHast',
    'toHtml',
    'toPage',
  ]);
});
