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
  const taken = new Set(anchors.map(({ term }) => term));
  const placesOf = (anchor: Anchor, at: number) => {
    if (!isSure(anchor)) return alike(anchor.term).map((term) => terms.indexOf(term));
    const place = terms.indexOf(anchor.term);
    const row = rowBeside(anchors, at);
    return row ? [place, terms.indexOf(row) - 0.5] : [place];
  };
  const [first, last] = boundsOf(anchors.map(placesOf), terms.length);
  anchors.forEach((anchor, at) => {
    if (isSure(anchor)) return;
    const others = alike(anchor.term).filter((term) => {
      const place = terms.indexOf(term);
      return (
        !taken.has(term) && place > (first[at - 1] ?? -1) && place < (last[at + 1] ?? terms.length)
      );
    });
    if (others.length > 0 && !isOfGroup(anchors, at, others)) found.set(anchor, others);
  });
  return found;
}

/**
 * The row on whose line of text a group's label stands: it is that of a merged cell, which a page may
 * print beside any of its rows.
 */
function rowBeside(anchors: readonly Anchor[], at: number): Term | undefined {
  const [group, row] = [anchors[at]!, anchors[at + 1]];
  if (group.term.kind !== 'group' || row?.term.kind !== 'row') return undefined;
  const [{ line }, { line: other }] = [group.items[0]!, row.items[0]!];
  const own = line === other && line.kind !== 'grid' && line.cells.length === 1;
  return own && isWithin(row.term, group.term) ? row.term : undefined;
}

/** The first and the last place that each anchor can have if all of them stand in order. */
function boundsOf(places: readonly number[][], end: number): [first: number[], last: number[]] {
  const first: number[] = [];
  for (const own of places) {
    const before = first[first.length - 1] ?? -1;
    first.push(Math.min(...own.filter((place) => place > before)));
  }
  const last: number[] = [];
  for (const own of [...places].reverse()) {
    const behind = last[0] ?? end;
    last.unshift(Math.max(...own.filter((place) => place < behind)));
  }
  return [first, last];
}

/** The label of the row's own group stands over it or before it on its line, and no other's does. */
function isOfGroup(anchors: readonly Anchor[], at: number, others: readonly Term[]): boolean {
  const { term, items } = anchors[at]!;
  const group = anchors.slice(0, at).findLast((anchor) => anchor.term.kind === 'group')?.term;
  const next = anchors[at + 1]?.term;
  const below = next?.kind === 'group' && others.some((other) => isWithin(other, next));
  if (below && rowBeside(anchors, at + 1)) return false;
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
