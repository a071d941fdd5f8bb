import { testTransform } from '@gouji/testing';
import { expect, test } from 'vitest';
import portalPage, * as exported from './index.js';

test('the package exports the plugin and nothing else', () => {
  expect(Object.keys(exported)).toEqual(['default']);
});

testTransform(portalPage, {
  test,
  tree: 'hast',
  examples: new URL('../examples/', import.meta.url),
  idempotent: true,
});

test('a fact that no tag asks for is refused with the one probably meant', () => {
  const run = portalPage({ site: { SiteNmae: '云溪县人民政府' } });
  expect(() => run({ type: 'root', children: [] }, { data: {} } as never)).toThrow(
    'Unexpected site fact SiteNmae',
  );
});
