import { expect, test } from 'vitest';
import { ids } from './ids/index.js';
import { pages, rules, wordStyles } from './index.js';

test('the ids are those of what there is, in its order', () => {
  expect(ids).toEqual({
    pages: Object.keys(pages),
    rules: rules.map(({ id }) => id),
    wordStyles: Object.keys(wordStyles),
  });
});
