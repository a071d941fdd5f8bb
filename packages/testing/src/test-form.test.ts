import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectTests } from '../test/collect-tests.js';
import { makeExamples } from '../test/make-examples.js';
import { testForm } from './index.js';

const form = `id: pond-2024
language: en
title: { en: Pond report, zh: 池塘报告 }
years: { from: 2024 }
metadata: { titleWords: [Pond report], subjectWords: [Pond report] }
sections: [{ id: fish, title: Fish of the pond }]
tables:
  - id: fish
    section: fish
    title: { en: Fish, zh: 鱼 }
    blocks:
      - corner: { label: Kind of fish }
        columns: [{ id: spring, label: Counted in spring }, { id: autumn, label: Counted in autumn }]
        rows: [{ id: carp, label: Common carp }, { id: all, label: All the fish }]
rules:
  - id: carp-are-fish
    severity: error
    table: fish
    title: { en: There are no more carp than fish, zh: 鲤鱼不应多于鱼 }
    each: columns
    atMost: { left: [carp], right: [all] }
    at: carp
`;
const report = (carp: number) => `Pond report 2024

Fish of the pond

Kind of fish | Counted in spring | Counted in autumn
Common carp | ${carp} | 2
All the fish | 3 | 4
`;

async function failures(files: Record<string, string>, unbroken?: Record<string, string>) {
  const { test: declare, run } = collectTests();
  const folder = makeExamples({ 'form.yaml': form, ...files });
  testForm(join(folder, 'form.yaml'), { test: declare, unbroken });
  return Object.values(await run()).map((message) => message.replaceAll(`${folder}/`, ''));
}

const good = {
  'examples/good/input.txt': report(1),
  'examples/good/expected.yaml': 'tables: { fish: { carp: { spring: 1, autumn: 2 } } }\n',
};
const bad = {
  'examples/bad/input.txt': report(5),
  'examples/bad/expected.yaml': 'problems: [{ rule: carp-are-fish, path: fish.carp.spring }]\n',
};

test('a form whose examples hold and whose rules are all broken once passes', async () => {
  expect(await failures({ ...good, ...bad })).toEqual([]);
});

test('a rule that no example breaks is told, unless it is named with a reason', async () => {
  expect((await failures(good))[0]).toContain('No example breaks the rule carp-are-fish');
  expect(await failures(good, { 'carp-are-fish': 'shown elsewhere' })).toEqual([]);
  expect((await failures({ ...good, ...bad }, { 'carp-are-fish': 'x' }))[0]).toContain(
    'Unexpected',
  );
});

test('an example that differs is told by file, line and value', async () => {
  const wrong = { ...good, ...bad, 'examples/good/expected.yaml': 'year: 2023\n' };
  expect(await failures(wrong)).toEqual([
    'examples/good/expected.yaml:1:7: year: expected 2023, found 2024',
  ]);
});

test('a fault of the form is told by file and line', async () => {
  const [message] = await failures({
    'form.yaml': form.replace('title: { en: Fish', 'titel: { en: Fish'),
  });
  expect(message).toMatch(/form\.yaml:10:\d+: Unexpected key `titel`; did you mean `title`/);
});
