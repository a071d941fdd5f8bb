import type { FactDefinition } from '../form/prose-definition.js';
import { literal } from '../text/literal.js';

/** The patterns of a form, made for finding the few that a number or a sentence may be of. */
export interface FactIndex {
  /** The patterns for numbers with a unit, in the form's order; some of them may want another. */
  ofUnit(unit: string): readonly FactDefinition[];
  /** Those that also say that there is none. */
  zeros: readonly FactDefinition[];
  /** Tell a text that cannot say that there is none: it lacks the words that all of them need. */
  mayDeny(text: string): boolean;
}

const made = new WeakMap<readonly FactDefinition[], FactIndex>();

/** Index the patterns of a form, once. */
export function indexFacts(patterns: readonly FactDefinition[]): FactIndex {
  let index = made.get(patterns);
  if (!index) {
    index = makeIndex(patterns);
    made.set(patterns, index);
  }
  return index;
}

function makeIndex(patterns: readonly FactDefinition[]): FactIndex {
  const byUnit = new Map<string, FactDefinition[]>();
  for (const pattern of patterns) {
    for (const first of new Set(pattern.units.map((unit) => unit[0]!))) {
      const known = byUnit.get(first);
      if (known) known.push(pattern);
      else byUnit.set(first, [pattern]);
    }
  }
  const zeros = patterns.filter(({ zero }) => zero);
  const words = new Set(zeros.flatMap(({ zero }) => zero![0]!));
  const denial = new RegExp([...words].map(literal).join('|'));
  return {
    ofUnit: (unit) => byUnit.get(unit[0] ?? '') ?? [],
    zeros,
    mayDeny: (text) => words.size > 0 && denial.test(text),
  };
}
