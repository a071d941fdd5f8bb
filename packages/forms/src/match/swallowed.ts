import { readLexeme } from '../coerce/read-lexeme.js';
import { squeezed } from '../text/fold.js';
import type { Anchor } from './align-labels.js';
import type { Item } from './items.js';

/** Texts longer than this are no labels. */
const longest = 160;
const tail = /\d[\d,.]*(?=\s?\p{L}{0,2}\s*$)/u;

/**
 * The number at the end of what was taken for a label, where no wording of the label ends with it:
 * it is a value that nothing parted from its label.
 */
export function swallowedIn({ term, items }: Anchor): Item | undefined {
  const [last, more] = items;
  // A piece of a label may end with the number of the next.
  if (term.kind !== 'row' || !last || more || last.end !== undefined) return undefined;
  const text = last.text.normalize('NFKC');
  const number = text.length <= longest ? tail.exec(text)?.[0] : undefined;
  if (number === undefined || isOpen(text)) return undefined;
  const end = squeezed(text.slice(text.lastIndexOf(number)));
  if (term.wordings.some((wording) => wording.endsWith(end)) || isAll(text, number))
    return undefined;
  return { ...last, kind: 'value', text: number, lexeme: readLexeme(number) };
}

/** A bracket that is still open holds a note. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** A piece of a label that is nothing but a number is the number of the label. */
function isAll(text: string, number: string): boolean {
  return text.trim().startsWith(number);
}
