import type { Anchor } from './align-labels.js';
import type { Term } from './vocabulary.js';

/**
 * Give rows to the group that is printed before them: of a label that groups share, one that
 * stands right under its group's label, or after other rows of it, is not of a group whose label
 * is not printed.
 */
export function keepInGroups(anchors: readonly Anchor[], terms: readonly Term[]): Anchor[] {
  const taken = new Set(anchors.map(({ term }) => term));
  let group: Term | undefined;
  let last: Term | undefined;
  return anchors.map((anchor) => {
    const { term } = anchor;
    if (term.kind === 'group') group = last = term;
    if (term.kind !== 'row' || !group) return anchor;
    if (isWithin(term, group)) {
      last = term;
      return anchor;
    }
    const from = terms.indexOf(last!);
    const own = terms.slice(from + 1, terms.indexOf(term)).find((other) => {
      return isWithin(other, group!) && isWordedAlike(other, term) && !taken.has(other);
    });
    if (!own) {
      group = undefined;
      return anchor;
    }
    taken.delete(term);
    taken.add(own);
    last = own;
    return { ...anchor, term: own };
  });
}

function isWithin(term: Term, group: Term): boolean {
  if (term.kind !== 'row' || term.block !== group.block) return false;
  return group.label!.path.every((step, at) => term.label!.path[at] === step);
}

/** Two rows have the same first wording. */
function isWordedAlike(one: Term, other: Term): boolean {
  return one.wordings[0] === other.wordings[0];
}
