import { expect, test } from 'vitest';
import * as forms from './index.js';

test('the package exports its public names and no others', () => {
  expect(Object.keys(forms).sort()).toEqual([
    'applyWaivers',
    'blankReport',
    'blankTree',
    'canonicalPaths',
    'cellsOfFact',
    'checkData',
    'checkForm',
    'checkYaml',
    'collapsedGroups',
    'expandForm',
    'flatten',
    'formFileSchema',
    'formOfReport',
    'formSchema',
    'hasOpenRows',
    'jsonSchema',
    'layoutTable',
    'listEarlier',
    'loadForm',
    'matchDocument',
    'nameRows',
    'parseForm',
    'parseWaivers',
    'pathLabels',
    'readChecked',
    'reconcile',
    'rowKey',
    'ruleDocSchema',
    'rulePage',
    'sampleRows',
    'setLevels',
    'trustForm',
  ]);
});
