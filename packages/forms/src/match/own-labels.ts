import type { FormFit } from './fit-form.js';

/** The labels of a form that another does not have. */
export interface OwnLabels {
  /** Those that the document prints, as it prints them. */
  found: string[];
  /** How many there are. */
  count: number;
}

/** Find the labels by which a document tells one form from another. */
export function ownLabels({ vocabulary, found }: FormFit, other: FormFit): OwnLabels {
  const terms = vocabulary.tables.flatMap(({ rows, headers }) => [...rows, ...headers]);
  const own = terms.filter(
    ({ wordings, label }) =>
      !label?.optional && !wordings.some((wording) => other.vocabulary.knows(wording)),
  );
  const printed = own.flatMap(({ wordings }) => {
    const wording = wordings.find((each) => found.has(each));
    return wording === undefined ? [] : [found.get(wording)!];
  });
  return { found: printed, count: own.length };
}
