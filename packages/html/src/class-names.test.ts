import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const emit = join(import.meta.dirname, 'emit');

test('every class name that can stand in HTML is in the readme', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const told = new Set(readme.match(/gouji-[a-z-]+(?=`)/g));
  const files = readdirSync(emit, { recursive: true, encoding: 'utf8' });
  const names = files
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .flatMap(
      (name) =>
        readFileSync(join(emit, name), 'utf8').match(/(?<=['`])gouji-[a-z][a-z-]*(?=['`])/g) ?? [],
    );
  const levels = ['gouji-error', 'gouji-warning', 'gouji-info'];
  expect(names.length).toBeGreaterThan(15);
  expect([...new Set([...names, ...levels])].filter((name) => !told.has(name))).toEqual([]);
});
