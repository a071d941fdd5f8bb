import { expect, test } from 'vitest';
import * as forms from './index.js';

test('the package exports its public names and no others', () => {
  expect(Object.keys(forms).sort()).toEqual([
    'blankReport',
    'blankTree',
    'canonicalPaths',
    'checkForm',
    'collapsedGroups',
    'expandForm',
    'flatten',
    'formSchema',
    'jsonSchema',
    'layoutTable',
    'loadForm',
    'matchDocument',
    'parseForm',
    'parseWaivers',
    'pathLabels',
    'readChecked',
    'reconcile',
    'trustForm',
  ]);
});
