import { expect, test } from 'vitest';
import * as yaml from './index.js';

test('the package exports its two printers, their compilers and the object they print', () => {
  expect(Object.keys(yaml).sort()).toEqual([
    'jsonStringify',
    'reportToPlain',
    'toJson',
    'toYaml',
    'yamlStringify',
  ]);
});
