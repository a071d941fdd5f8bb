import { expect, test } from 'vitest';
import { resolveIncludes } from '../resolve-includes.mjs';

const shared: Record<string, object> = {
  base: { words: ['a'], name: 'base' },
  more: { include: 'base', words: ['b'] },
};
const load = (name: string) => shared[name];

test('an included file is merged in; own keys win and lists are joined', async () => {
  expect(await resolveIncludes({ include: 'base', name: 'own', words: ['c'] }, load)).toEqual({
    words: ['a', 'c'],
    name: 'own',
  });
});

test('includes nest, also inside lists', async () => {
  expect(await resolveIncludes({ list: [{ include: ['more'] }] }, load)).toEqual({
    list: [{ words: ['a', 'b'], name: 'base' }],
  });
});
