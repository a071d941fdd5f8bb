import { type Draft, numbersOf } from '../../draft.js';
import type { Mess } from '../../style.js';

type Fact = NonNullable<Draft['form']['definition']['facts']>[number];

/** Prose states a number of a table: the same, or another, which is said. */
export const statedFacts: Mess = {
  kind: 'document',
  name: 'stated-facts',
  says: [
    'the prose (复议1件, 诉讼2件) agrees',
    '规范性文件 in force 11 in prose, 20 in the table: flag it',
    'prose against table',
  ],
  apply(draft) {
    const { form, random, sheet } = draft;
    const facts = (form.definition.facts ?? []).filter((fact) => isPlain(fact, draft));
    const [section] = sheet.sections;
    if (facts.length === 0 || !section) return false;
    const fact = random.pick(facts);
    const sums = sumsOf(fact, draft);
    const differs = random.chance(0.5);
    const stated = differs ? Math.max(...sums) + random.int(1, 9) : sums[0]!;
    if (differs) draft.must.push({ rules: ['narrative-mismatch'], path: fact.means![0]![0]! });
    section.blocks.push({
      kind: 'paragraph',
      text: `${sentence(fact)}${stated}${fact.units[0]}。`,
    });
    return true;
  },
};

/** A fact about counts that are all printed. */
function isPlain(fact: Fact, draft: Draft): boolean {
  const sums = sumsOf(fact, draft);
  return sums.length > 0 && !sums.some(Number.isNaN) && !fact.units.some((u) => u.includes('元'));
}

function sumsOf({ means = [] }: Fact, draft: Draft): number[] {
  const numbers = numbersOf(draft);
  return means.map((paths) =>
    paths.reduce((sum, path) => sum + (numbers.get(path) ?? Number.NaN), 0),
  );
}

/** The words that tie a number to the fact, the first of each choice. */
function sentence({ subject, say }: Fact): string {
  const words = say.map(([first]) => first).join('');
  return subject && !subject.some((word) => words.includes(word)) ? subject[0] + words : words;
}
