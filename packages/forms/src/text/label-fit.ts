import { fold, foldBare } from './fold.js';
import { similarity } from './similarity.js';

/**
 * Say how well a printed label of several words fits the wordings of a form's label, 0 to 1.
 * 1: the same to the letter. Otherwise the words in common count, and figures must agree: `Ex. 7(A)`
 * is never `Ex. 7(B)`.
 */
export function labelFit(found: string, wordings: readonly string[]): number {
  const folded = fold(found);
  if (folded === '') return 0;
  let best = 0;
  for (const wording of wordings) {
    const wanted = fold(wording);
    if (folded === wanted) return 1;
    if (best < 0.97 && foldBare(found) === wanted) best = 0.97;
    const [own, other] = [wordsOf(found), wordsOf(wording)];
    if (figures(own) !== figures(other)) continue;
    best = Math.max(best, 0.95 * shared(own, other));
    if (best < 0.9) best = Math.max(best, 0.9 * similarity(folded, wanted));
  }
  return best;
}

/** Words of grammar say nothing of what a label counts. */
const grammar = /^(?:of|the|an?|in|on|to|for|by|as|at|and|or|from|that|were|was|is)$/u;

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu);
  return (words ?? []).filter((word) => !grammar.test(word));
}

/** Twice the words in common by the words of both. */
function shared(found: string[], wanted: string[]): number {
  if (found.length === 0 || wanted.length === 0) return 0;
  const left = [...wanted];
  let common = 0;
  for (const word of found) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (found.length + wanted.length);
}

/** Figures and single letters, by which labels that are otherwise alike are told apart. */
function figures(words: string[]): string {
  return words.filter((word) => /^(?:\p{N}+|\p{L})$/u.test(word)).join(' ');
}
