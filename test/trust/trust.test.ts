import { existsSync, readFileSync } from 'node:fs';
import { forms } from '@gouji/templates';
import { describe, expect, test } from 'vitest';
import { checkShapes, uncovered } from './check-shapes.js';
import { faultOf } from './known-faults.js';
import { planDocuments } from './plan.js';
import { faultsOf, runDocuments } from './run-documents.js';
import { styles } from './styles/index.js';
import { printTally, Tally } from './tally.js';

const seed = 20_260;

describe('the list of shapes', () => {
  test('every shape has a style, every style prints what the list says', () => {
    expect(checkShapes()).toEqual([]);
  });

  test('styles have names of their own', () => {
    expect(new Set(styles.map(({ name }) => name)).size).toBe(styles.length);
  });

  const list = new URL('../../../shared/domain.md', import.meta.url);
  test.skipIf(!existsSync(list))('every clause of the gathered list is quoted', () => {
    expect(uncovered(clausesOf(readFileSync(list, 'utf8')))).toEqual([]);
  });
});

describe(`documents of every form in every style from seed ${seed}`, () => {
  const withTables = forms.filter(({ leaves }) => leaves.length > 0);
  test.each(withTables)('$id', { timeout: 120_000 }, async (form) => {
    const count = styles.length + 20;
    const orders = planDocuments({ forms: [form], styles, seed, count });
    const tally = new Tally();
    const faults: string[] = [];
    for await (const outcome of runDocuments(orders)) {
      tally.add(outcome);
      if (!faultOf(outcome)) faults.push(...faultsOf(outcome));
    }
    console.info(`${form.id}, seed ${seed}\n${printTally(tally)}`);
    expect(faults).toEqual([]);
  });
});

/** The clauses of section 2 that name a shape: cells of its table, parts of its sentences. */
function clausesOf(text: string): string[] {
  const section = text.slice(text.indexOf('\n## 2.'), text.indexOf('\n## 3.'));
  const [seeds, more] = section.split('\n### More mess');
  const cells = seeds!
    .split('\n')
    .filter((line) => /^\| \d{3} \|/.test(line))
    .flatMap((line) => line.split(' | ').slice(1));
  const sentences = more!.split('\n').slice(1).join('\n').split(/\n/);
  return [...cells, ...sentences.map((line) => line.replace(/^[A-Z][\w ,]*: /, ''))]
    .flatMap((line) => line.split(/;(?![^(]*\))/))
    .map((clause) => clause.replace(/[.|]\s*$/, '').trim())
    .filter(Boolean);
}
