import { fold } from '../text/fold.js';
import type { Chain } from './label-matches.js';
import type { Term } from './vocabulary.js';

/** So many levels may be printed as one label. */
const deepest = 3;

/** The terms of a table, and groups with their first rows as they are printed in one label. */
export function chainTerms(terms: readonly Term[]): { all: Term[]; chains: Chain[] } {
  const all = [...terms];
  const chains = terms.map((_, start): Chain => ({ start, length: 1 }));
  terms.forEach((_, start) => {
    for (let length = 2; length <= deepest; length++) {
      const parts = terms.slice(start, start + length);
      if (parts.length < length || !parts.every((term, i) => i === 0 || leads(parts[i - 1]!, term)))
        return;
      all.push({ ...parts[length - 1]!, wordings: wordingsOf(parts) });
      chains.push({ start, length });
    }
  });
  return { all, chains };
}

function leads(group: Term, term: Term): boolean {
  return group.kind === 'group' && group.label!.children[0] === term.label;
}

/** The wordings one after the other, with the numbers inside kept and dropped. */
function wordingsOf(parts: readonly Term[]): string[] {
  const folded = product(parts.map(({ wordings }) => wordings));
  const printed = product(parts.map(({ label }) => [label!.label, ...label!.aliases]));
  return [...new Set([...folded, ...printed.map(fold)])];
}

function product(lists: readonly string[][]): string[] {
  return lists.reduce((all, list) => all.flatMap((a) => list.map((b) => a + b)), ['']);
}
