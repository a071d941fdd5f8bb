import { expect, test } from 'vitest';
import * as yaml from './index.js';

test('the package exports a reader, two printers, their plugins and the object they print', () => {
  expect(Object.keys(yaml).sort()).toEqual([
    'fromYaml',
    'jsonStringify',
    'reportToPlain',
    'toJson',
    'toYaml',
    'yamlParse',
    'yamlStringify',
  ]);
});
