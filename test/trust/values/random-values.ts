import type { Form, Leaf } from '@gouji/forms';
import type { Random } from '../random.js';
import { equationsOf, sumOf } from './equations.js';
import { randomWords } from './random-words.js';
import { type Combination, dependentCells } from './solve-equations.js';

/** How full a report is and how large its numbers are. */
export interface Profile {
  /** Share of the free cells that are not 0. */
  density: number;
  /** Numbers have up to so many digits. */
  digits: number;
}

/** Choose how full a report is: most real ones are nearly all zeros. */
export function randomProfile(random: Random): Profile {
  return {
    density: random.pick([0, 0.03, 0.1, 0.1, 0.25, 0.6, 1]),
    digits: random.pick([1, 1, 2, 3, 6]),
  };
}

/**
 * Make values for every cell of a form that satisfy its rules; cells for words hold words.
 * @param words what cells for words may hold
 * @param absent cells that are not printed: they count as 0
 */
export function randomValues(
  form: Form,
  words: readonly string[],
  random: Random,
  absent: ReadonlySet<string> = new Set(),
  profile: Profile = randomProfile(random),
): Map<string, number | string> {
  const dependent = dependentCells(form);
  const values = new Map<string, number>();
  for (const leaf of form.leaves) {
    if (dependent.has(leaf.path)) continue;
    values.set(leaf.path, absent.has(leaf.path) ? 0 : freeValue(leaf, random, profile));
  }
  for (let tries = 0; tries < 20; tries++) {
    fillDependent(values, dependent);
    if (keepBounds(form, values, random)) break;
  }
  avoidForbidden(form, values);
  return new Map(
    form.leaves.map((leaf) => [
      leaf.path,
      randomWords(leaf, words, random) ?? values.get(leaf.path)!,
    ]),
  );
}

function freeValue({ type, unit }: Leaf, random: Random, { density, digits }: Profile): number {
  if (!random.chance(density)) return 0;
  const whole = random.int(1, 10 ** random.int(1, digits) - 1);
  if (type === 'count' || unit === null) return whole;
  if (type === 'signed') return random.chance(0.5) ? whole : -whole;
  return random.chance(0.4) ? whole : round(whole + random.int(1, 9999) / 10 ** random.int(1, 4));
}

/** Work out the totals; where a difference would be negative, lower what is taken away. */
function fillDependent(values: Map<string, number>, dependent: Map<string, Combination>): void {
  const amountOf = (parts: Combination) =>
    round([...parts].reduce((sum, [cell, factor]) => sum + factor * values.get(cell)!, 0));
  for (let tries = 0; tries < 100; tries++) {
    const negative = [...dependent.values()].filter((parts) => amountOf(parts) < 0);
    if (negative.length === 0) break;
    for (const parts of negative) {
      for (const [cell, factor] of parts) {
        if (factor < 0) values.set(cell, tries < 8 ? Math.floor(values.get(cell)! / 2) : 0);
      }
    }
  }
  for (const [path, parts] of dependent) values.set(path, amountOf(parts));
}

/** Lower what is more than it may be; tell whether nothing was. */
function keepBounds(form: Form, values: Map<string, number>, random: Random): boolean {
  const dependent = dependentCells(form);
  const exceeded = equationsOf(form).filter(
    ({ kind, left, right }) => kind === 'atMost' && sumOf(left, values)! > sumOf(right, values)!,
  );
  for (const { left, right } of exceeded) {
    const most = Math.max(0, Math.floor(sumOf(right, values)! / left.length));
    for (const { path } of left) {
      const parts = dependent.get(path)?.keys() ?? [path];
      for (const cell of parts) values.set(cell, dependent.has(path) ? 0 : random.int(0, most));
    }
  }
  return exceeded.length === 0;
}

/** A cell that makes a forbidden equation hold is moved on. */
function avoidForbidden(form: Form, values: Map<string, number>): void {
  for (const { kind, left, right, when } of equationsOf(form)) {
    if (kind !== 'forbid' || values.get(when!) === 0) continue;
    if (sumOf(left, values) === sumOf(right, values)) values.set(when!, values.get(when!)! + 1);
  }
}

/** Money has four decimals at most; binary fractions must not show. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
