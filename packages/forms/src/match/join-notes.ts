import { fold, foldBare } from '../text/fold.js';
import type { Item } from './items.js';
import type { Vocabulary } from './vocabulary.js';

/** A note behind a label is broken over at most so many lines. */
const mostLines = 10;

/**
 * Put a label together with the lines on which the note in brackets goes on that its line leaves
 * open, to the end of that note; the numbers of the row may stand behind it. A note that other words
 * stand among, or a label of the form, is left as it is.
 */
export function joinNotes(items: readonly Item[], vocabulary: Vocabulary): void {
  for (let at = 0; at < items.length; at++) {
    const pieces = notePieces(items, at, vocabulary);
    if (pieces === 0) continue;
    const first = items[at]!;
    const others = items.slice(at + 1, at + 1 + pieces);
    const text = [first, ...others].map((item) => item.text.trim()).join('');
    const end = at + pieces;
    Object.assign(first, { text, folded: fold(text), bare: foldBare(text), own: undefined, end });
    for (const piece of others) Object.assign(piece, { folded: '', bare: '', of: first });
    at = end;
  }
}

/** How many items behind a label are pieces of the note that it leaves open. */
function notePieces(items: readonly Item[], at: number, vocabulary: Vocabulary): number {
  const first = items[at]!;
  if (!isPiece(first) || !/[(（][^()（）]*$/u.test(first.text)) return 0;
  if (items[at - 1]?.line === first.line) return 0;
  for (let count = 1; count < mostLines; count++) {
    const [before, piece] = [items[at + count - 1]!, items[at + count]];
    if (!piece || !isPiece(piece) || piece.line.index !== before.line.index + 1) return 0;
    if (vocabulary.knows(piece.folded)) return 0;
    if (/^[^()（）]*[)）]$/u.test(piece.text.trim())) return count;
    if (/[()（）]/u.test(piece.text)) return 0;
  }
  return 0;
}

function isPiece({ kind, text, line, of, end }: Item): boolean {
  if ((kind !== 'label' && kind !== 'prose') || line.kind === 'grid') return false;
  // Words apart are of columns beside each other.
  return of === undefined && end === undefined && !/\s/u.test(text.trim());
}
