import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as html from './index.js';

test('the package exports its reader, its emitters and their unified plugins', () => {
  expect(Object.keys(html).sort()).toEqual([
    'fromHtml',
    'htmlArticle',
    'htmlParse',
    'htmlStringify',
    'lendHeadingIds',
    'readMeta',
    'toHast',
    'toHtml',
    'toPage',
  ]);
});

test('who writes HTML loads the page templates, but no form nor what reads one', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true })
    .map(String)
    .filter((file) => /(?<!\.test)\.ts$/.test(file));
  const heavy = sources.filter((file) =>
    /^(?:import|export)(?! type) [^;]* from '@gouji\/(?:forms|templates)'/m.test(
      readFileSync(join(import.meta.dirname, file), 'utf8'),
    ),
  );
  expect(heavy).toEqual([]);
});
