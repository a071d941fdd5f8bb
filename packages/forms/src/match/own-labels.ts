import type { FormFit } from './fit-form.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** The labels of a form that another does not have. */
export interface OwnLabels {
  /** Those that the document prints, as it prints them. */
  found: string[];
  /** How many there are. */
  count: number;
}

/** Find the labels by which a document tells one form from another. */
export function ownLabels({ vocabulary, found }: FormFit, other: FormFit): OwnLabels {
  const own = ownTerms(vocabulary, other.vocabulary);
  const printed: string[] = [];
  for (const { wordings } of own) {
    const wording = wordings.find((each) => found.has(each));
    if (wording !== undefined) printed.push(found.get(wording)!);
  }
  return { found: printed, count: own.length };
}

const known = new WeakMap<Vocabulary, WeakMap<Vocabulary, Term[]>>();

/** The terms that one form must have and another does not know, gathered once. */
function ownTerms(vocabulary: Vocabulary, other: Vocabulary): Term[] {
  const others = known.get(vocabulary) ?? new WeakMap<Vocabulary, Term[]>();
  known.set(vocabulary, others);
  const terms = others.get(other) ?? differing(vocabulary, other);
  others.set(other, terms);
  return terms;
}

function differing({ terms }: Vocabulary, other: Vocabulary): Term[] {
  return terms.filter(({ wordings, label }) => {
    return !label?.optional && !wordings.some((wording) => other.knows(wording));
  });
}
