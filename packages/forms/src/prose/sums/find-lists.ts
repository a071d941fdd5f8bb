import type { ProseGrammar } from '../../form/prose-definition.js';
import type { Figure } from './find-figures.js';
import type { Sentence } from './sentences-of.js';

/** Numbers that prose may state as the parts of another. */
export interface PartList {
  /** The totals it may have, the likeliest first. */
  totals: Figure[];
  /** Totals further off: they are taken only where they agree. */
  far: Figure[];
  parts: Figure[];
  /** The words say that these are parts (其中), or that it is a total of them (合计). */
  said: boolean;
  /** The total stands behind its parts. */
  closes: boolean;
}

/** Find the lists of parts in a sentence, with the totals that each may have. */
export function findLists(sentence: Sentence, grammar: ProseGrammar): PartList[] {
  const lists = [
    ...markedLists(sentence, grammar),
    ...openedLists(sentence),
    ...followedLists(sentence, grammar),
    ...closedLists(sentence, grammar),
  ];
  return lists.filter(
    ({ totals, far, parts }) => parts.length > 0 && totals.length + far.length > 0,
  );
}

/** `共12件,其中A 7件,B 5件`: from the word for parts to the next one or the end of the sentence. */
function markedLists(
  { text, start, counts, earlier }: Sentence,
  grammar: ProseGrammar,
): PartList[] {
  const markers = [...text.matchAll(partWords(grammar))].map(({ index }) => start + index);
  return markers.flatMap((marker, index): PartList[] => {
    const first = counts.find((each) => each.start > marker);
    if (!first) return [];
    const { unit, depth } = first;
    const end = depth > 0 ? start + closeOf(text, marker - start) : start + text.length;
    const next = Math.min(end, markers[index + 1] ?? end);
    const parts = counts.filter(
      (each) =>
        each.start > marker && each.start < next && each.unit === unit && each.depth === depth,
    );
    const opens = /^[\s、,:—-]*$/u.test(text.slice(0, marker - start));
    const pool = opens
      ? earlier.filter((each) => each.depth === 0)
      : counts.filter((each) => each.end <= marker && each.depth <= depth);
    const alike = pool.filter((each) => each.unit === unit).reverse();
    const totals = alike.filter((each) => each.sentence === alike[0]!.sentence);
    const far = alike.filter((each) => each.sentence !== alike[0]!.sentence);
    return [{ totals, far, parts, said: true, closes: false }];
  });
}

const patterns = new WeakMap<ProseGrammar, RegExp>();

function partWords(grammar: ProseGrammar): RegExp {
  let pattern = patterns.get(grammar);
  if (!pattern) {
    pattern = new RegExp(grammar.parts.join('|'), 'gu');
    patterns.set(grammar, pattern);
  }
  return pattern;
}

/** `共12件:A 7件,B 5件` and `12件(A 7件,B 5件)`. */
function openedLists({ text, start, counts }: Sentence): PartList[] {
  return counts.flatMap((total, index): PartList[] => {
    const [mark] = text.slice(total.end - start, total.end - start + 2).trimStart();
    if (mark !== ':' && mark !== '(') return [];
    const depth = total.depth + (mark === '(' ? 1 : 0);
    const end = mark === '(' ? start + closeOf(text, total.end - start + 1) : start + text.length;
    const parts = counts
      .slice(index + 1)
      .filter(
        (each) =>
          each.start < end &&
          each.depth === depth &&
          each.unit === total.unit &&
          (mark === '(' || each.segment === total.segment),
      );
    if (parts.length < 2) return [];
    // In brackets right behind a number stands what it is made of.
    return [{ totals: [total], far: [], parts, said: mark === '(', closes: false }];
  });
}

/** `共办理12件,受理7件,不予受理5件`: nothing says that the rest are parts, so they must agree. */
function followedLists({ text, start, counts }: Sentence, grammar: ProseGrammar): PartList[] {
  return counts.flatMap((total, index): PartList[] => {
    if (!grammar.totals.some((word) => total.label.includes(word))) return [];
    const rest = counts
      .slice(index + 1)
      .filter(({ unit, depth }) => unit === total.unit && depth === total.depth);
    const gap = text.slice(total.end - start, (rest[0]?.start ?? total.end) - start);
    if (grammar.parts.some((word) => gap.includes(word))) return [];
    const segment = rest.filter((each) => each.segment === total.segment);
    return [rest, ...(segment.length < rest.length ? [segment] : [])]
      .filter((parts) => parts.length >= 2)
      .map((parts) => ({ totals: [], far: [total], parts, said: false, closes: false }));
  });
}

/** `A 7件,B 5件,共计12件`: the clause of the total says nothing else. */
function closedLists({ text, start, counts }: Sentence, grammar: ProseGrammar): PartList[] {
  return counts.flatMap((total, index): PartList[] => {
    const label = total.label.replace(/[\s、]/gu, '');
    if (!grammar.totals.includes(label)) return [];
    const parts = counts
      .slice(0, index)
      .filter(
        ({ unit, segment, depth }) =>
          unit === total.unit && segment === total.segment && depth === total.depth,
      );
    if (parts.length < 2) return [];
    const gap = text.slice(parts[0]!.end - start, total.start - start);
    const marked = grammar.parts.some((word) => gap.includes(word));
    const said = !marked && isRow([...parts, total], text, start);
    return [{ totals: [total], far: [], parts, said, closes: true }];
  });
}

/** Each is followed by the next with nothing between but its own words. */
function isRow(figures: Figure[], text: string, start: number): boolean {
  return figures.every((each, index) => {
    const before = figures[index - 1];
    if (!before) return true;
    return !/[,;:].*[,;:]/u.test(text.slice(before.end - start, each.start - start));
  });
}

function closeOf(text: string, from: number): number {
  const at = text.indexOf(')', from);
  return at < 0 ? text.length : at;
}
