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

test('what writes Word files is loaded by none but those who write them', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true })
    .map(String)
    .filter((name) => /(?<!\.test)\.ts$/.test(name));
  const early = sources.filter((name) =>
    /^(?:import|export)(?! type) [^;]* from '[^']*docx\/write'/m.test(
      readFileSync(join(import.meta.dirname, name), 'utf8'),
    ),
  );
  expect(early).toEqual([]);
});
