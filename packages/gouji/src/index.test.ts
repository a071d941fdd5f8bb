import { expect, test } from 'vitest';
import * as gouji from './index.js';

test('the package exports convert, the chain it is, and what the command line shares', () => {
  expect(Object.keys(gouji).sort()).toEqual([
    'blankForm',
    'blankFormats',
    'checkOptions',
    'closest',
    'convert',
    'createProcessor',
    'findForm',
    'inputFormats',
    'outputFormats',
    'sniff',
    'sourceOf',
  ]);
});
