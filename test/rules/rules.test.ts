import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulePage } from '@gouji/forms';
import { forms, rules } from '@gouji/templates';
import { describe, expect, test } from 'vitest';
import { folders, rulePages } from '../../scripts/docs/rule-pages.mjs';
import { raisedRules } from './raised-rules.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe.each(rules)('the page of $id', ({ id, examples }) => {
  test('shows a document that breaks no rule', async () => {
    expect(await raisedRules(examples.pass)).toEqual([]);
  });

  test('shows a document that breaks the rule and no other', async () => {
    expect(await raisedRules(examples.fail)).toEqual([id, ...(examples.fail.also ?? [])].sort());
  });
});

test('docs/ has the pages that the rules give; `npm run docs` writes them', () => {
  const pages = rulePages({ rules, rulePage });
  const written = Object.values(folders).flatMap((folder) =>
    readdirSync(root + folder).map((name) => `${folder}/${name}`),
  );
  expect(written.sort()).toEqual([...pages.keys()].sort());
  for (const [path, text] of pages) expect(readFileSync(root + path, 'utf8')).toBe(text);
});

test('every rule that the code or a form can raise has a page', () => {
  const files = execFileSync('git', ['ls-files', 'packages/*/src/*.ts', 'plugins/*/src/*.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const sources = files.split('\n').filter((path) => path && !path.endsWith('.test.ts'));
  const raisedInCode = sources.flatMap((path) =>
    [...readFileSync(root + path, 'utf8').matchAll(/\brule: ([^\n]*'[a-z-]+'[^\n]*)/g)].flatMap(
      ([, words]) => [...words!.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map((match) => match[1]!),
    ),
  );
  const declared = forms.flatMap(({ definition }) => (definition.rules ?? []).map(({ id }) => id));
  const pages = new Set(rules.map(({ id }) => id));
  const without = [...raisedInCode, ...declared].filter((id) => !pages.has(id));
  expect(raisedInCode.length).toBeGreaterThan(20);
  expect([...new Set(without)]).toEqual([]);
});
