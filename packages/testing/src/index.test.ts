import { expect, test } from 'vitest';
import * as testing from './index.js';

test('the package exports a tester for each kind, and what they are made of', () => {
  expect(Object.keys(testing).sort()).toEqual([
    'checkTree',
    'deepFreeze',
    'printJson',
    'testEmitter',
    'testForm',
    'testPage',
    'testReader',
    'testRule',
    'testTransform',
    'withoutPositions',
  ]);
});
