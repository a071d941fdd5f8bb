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
    const [first, ...others] = items.slice(at, at + 1 + pieces);
    const last = others[others.length - 1]!;
    const behind = wordsBehind(first!, last, vocabulary);
    const text = others.map((item) => item.text.trim()).join('');
    const label = first!.text.trim() + text.slice(0, text.length - (behind?.length ?? 0)).trim();
    const end = at + pieces - (behind === undefined ? 0 : 1);
    const folded = { folded: fold(label), bare: foldBare(label) };
    Object.assign(first!, { text: label, ...folded, own: undefined, end });
    for (const piece of others) Object.assign(piece, { folded: '', bare: '', of: first });
    if (behind !== undefined) {
      const lexeme = { text: behind, kind: 'words' };
      Object.assign(last, { kind: 'value', text: behind, lexeme, of: undefined });
    }
    at += pieces;
  }
}

/** How many items behind a label are pieces of the note that it leaves open. */
function notePieces(items: readonly Item[], at: number, vocabulary: Vocabulary): number {
  const first = items[at]!;
  if (!/[(（]/u.test(first.text) || !isPiece(first) || /\s/u.test(first.text.trim())) return 0;
  if (!/[(（][^()（）]*$/u.test(first.text) || items[at - 1]?.line === first.line) return 0;
  for (let count = 1; count < mostLines; count++) {
    const [before, piece] = [items[at + count - 1]!, items[at + count]];
    if (!piece || !isPiece(piece) || piece.line === before.line) return 0;
    if (vocabulary.knows(piece.folded)) return 0;
    // Words apart are of columns beside each other.
    const apart = /\s/u.test(piece.text.trim());
    if (/^[^()（）]*[)）]$/u.test(piece.text.trim()) && !apart) return count;
    if (apart) return wordsBehind(first, piece, vocabulary) === undefined ? 0 : count;
    if (/[()（）]/u.test(piece.text)) return 0;
  }
  return 0;
}

/** Behind the end of the note stands the value of a label that has words for it. */
function wordsBehind(first: Item, { text }: Item, vocabulary: Vocabulary): string | undefined {
  const [, words] = /^[^\s()（）]*[)）]\s+(\S+)$/u.exec(text.trim()) ?? [];
  return words !== undefined && vocabulary.hasWordsBeside(foldBare(first.text)) ? words : undefined;
}

function isPiece({ kind, line, of, end }: Item): boolean {
  if ((kind !== 'label' && kind !== 'prose') || line.kind === 'grid') return false;
  return of === undefined && end === undefined;
}
