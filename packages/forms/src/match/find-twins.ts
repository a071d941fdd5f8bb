import { squeezed } from '../text/fold.js';
import type { Anchor } from './align-labels.js';
import type { Term } from './vocabulary.js';

/**
 * Find the rows that a label may print as well as the one it was aligned with: those of the same
 * wording that are printed nowhere else, where neither the labels around it nor that of its group
 * tell which of them it is.
 */
export function findTwins(
  anchors: readonly Anchor[],
  terms: readonly Term[],
): ReadonlyMap<Anchor, readonly Term[]> {
  const found = new Map<Anchor, readonly Term[]>();
  const byWording = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.kind !== 'row') continue;
    const wording = term.wordings[0]!;
    byWording.set(wording, [...(byWording.get(wording) ?? []), term]);
  }
  const alike = (term: Term) => byWording.get(term.wordings[0]!) ?? [];
  const isSure = ({ term }: Anchor) => term.kind !== 'row' || alike(term).length === 1;
  const placeOf = (anchor: Anchor | undefined, none: number) => {
    return anchor ? terms.indexOf(anchor.term) : none;
  };
  const taken = new Set(anchors.map(({ term }) => term));
  anchors.forEach((anchor, at) => {
    if (isSure(anchor)) return;
    const from = placeOf(anchors.slice(0, at).findLast(isSure), -1);
    const to = placeOf(anchors.slice(at + 1).find(isSure), terms.length);
    const others = alike(anchor.term).filter((term) => {
      const place = terms.indexOf(term);
      return !taken.has(term) && place > from && place < to;
    });
    if (others.length > 0 && !isOfGroup(anchors, at, others)) found.set(anchor, others);
  });
  return found;
}

/** The label of the row's own group stands over it or before it on its line, and no other's does. */
function isOfGroup(anchors: readonly Anchor[], at: number, others: readonly Term[]): boolean {
  const { term, items } = anchors[at]!;
  const group = anchors.slice(0, at).findLast((anchor) => anchor.term.kind === 'group')?.term;
  if (group && isWithin(term, group) && !others.some((other) => isWithin(other, group)))
    return true;
  const printed = squeezed(items.map(({ beside, text }) => (beside ?? '') + text).join(''));
  const before = printed.slice(0, Math.max(0, printed.indexOf(squeezed(term.label!.label))));
  const isNamed = ({ label }: Term) => {
    const above = squeezed(label!.labels[label!.labels.length - 2] ?? '');
    return above !== '' && before.includes(above);
  };
  return isNamed(term) && !others.some(isNamed);
}

function isWithin(term: Term, group: Term): boolean {
  return (
    term.block === group.block &&
    group.label!.path.every((step, at) => term.label!.path[at] === step)
  );
}
