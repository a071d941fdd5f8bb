import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as gouji from './index.js';

test('the package exports convert, the chain it is, and what the command line shares', () => {
  expect(Object.keys(gouji).sort()).toEqual([
    'GoujiError',
    'blankForm',
    'blankFormats',
    'checkExample',
    'checkOptions',
    'closest',
    'convert',
    'createProcessor',
    'defineConfig',
    'defineEmitter',
    'defineForm',
    'definePage',
    'defineReader',
    'defineRule',
    'defineTransform',
    'defineWordStyle',
    'findForm',
    'inputFormats',
    'interfaceVersion',
    'invalidPlugin',
    'knownTo',
    'outputFormats',
    'pageSchema',
    'pluginKinds',
    'resolvePlugins',
    'sniff',
    'sourceOf',
  ]);
});

test.each([
  ['writes Word files', 'docx/write'],
  ['draws charts', 'remark-report-figures'],
])('what %s is loaded by none but those who ask for it', (_, name) => {
  const sources = readdirSync(import.meta.dirname, { recursive: true })
    .map(String)
    .filter((file) => /(?<!\.test)\.ts$/.test(file));
  const early = sources.filter((file) =>
    new RegExp(`^(?:import|export)(?! type) [^;]* from '[^']*${name}'`, 'm').test(
      readFileSync(join(import.meta.dirname, file), 'utf8'),
    ),
  );
  expect(early).toEqual([]);
});
