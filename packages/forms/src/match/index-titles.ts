import { pairsOf } from '../text/pairs-of.js';
import { remember } from '../text/remember.js';
import { similarity } from '../text/similarity.js';

/** The folded titles of sections, made for finding those that a line is like. */
export interface TitleIndex {
  /** A line is worded like one of them. */
  has(folded: string): boolean;
  /** How alike each title is that is alike at all. */
  alike(folded: string): ReadonlyMap<string, number>;
}

/** Index titles for lookup by the pairs of characters that they share with a line. */
export function indexTitles(known: Iterable<string>): TitleIndex {
  const all = new Set(known);
  const titles = [...all];
  const byPair = new Map<string, number[]>();
  titles.forEach((title, at) => {
    for (const pair of new Set(pairsOf(title))) {
      const others = byPair.get(pair);
      if (others) others.push(at);
      else byPair.set(pair, [at]);
    }
  });
  const shared = new Uint16Array(titles.length);
  const memory = new Map<string, ReadonlyMap<string, number>>();
  return {
    has: (folded) => all.has(folded),
    alike: (folded) => remember(memory, folded, () => alike(folded)),
  };

  function alike(folded: string): ReadonlyMap<string, number> {
    shared.fill(0);
    for (const pair of pairsOf(folded)) {
      for (const at of byPair.get(pair) ?? []) shared[at]!++;
    }
    const found = new Map<string, number>();
    for (let at = 0; at < titles.length; at++) {
      const title = titles[at]!;
      if (shared[at] === 0 || shared[at]! < leastShared(folded.length, title.length)) continue;
      const score = similarity(folded, title);
      if (score > 0) found.set(title, score);
    }
    return found;
  }
}

/**
 * So many pairs two texts share that are alike: all of the shorter one where the other goes on with
 * it; else all of the longer one but those that an edit of each fourth character undoes.
 */
function leastShared(one: number, other: number): number {
  const longer = Math.max(one, other);
  return Math.min(one - 1, other - 1, longer - 1 - 2 * Math.floor(longer / 4));
}
