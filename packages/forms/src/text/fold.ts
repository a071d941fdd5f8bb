import { readNumber } from '@gouji/tree';
import { plain } from './plain.js';
import { squeeze } from './squeeze.js';

/**
 * Fold a label for comparison: NFKC (width, Kangxi radicals), Traditional to Simplified, printed
 * number, 其中 before a part, spaces and punctuation dropped.
 */
export function fold(text: string): string {
  return remember(text).folded;
}

/** Fold a label and drop its notes in brackets as well. */
export function foldBare(text: string): string {
  const known = remember(text);
  known.bare ??= withoutNotes(known);
  return known.bare;
}

interface Folded {
  /** The label in comparable characters, without its number. */
  label: string;
  folded: string;
  bare?: string;
  /** The label in comparable characters with its number, spaces and punctuation dropped. */
  squeezed?: string;
}

/** Fold a label and keep its printed number. */
export function squeezed(text: string): string {
  const known = memory.get(text);
  if (!known) return squeeze(plain(text));
  known.squeezed ??= squeeze(plain(text));
  return known.squeezed;
}

/** The same labels are folded over and over; the memory of them is bounded. */
const memory = new Map<string, Folded>();
const mostRemembered = 4096;

function remember(text: string): Folded {
  const known = memory.get(text);
  if (known) return known;
  const label = unnumbered(plain(text));
  const made = { label, folded: squeeze(label) };
  if (memory.size >= mostRemembered) memory.clear();
  if (text.length <= 200) memory.set(text, made);
  return made;
}

const brackets = /[([【〔〈《{][^()[\]【】〔〕〈〉《》{}]*[)\]】〕〉》}]/gu;

function withoutNotes({ label, folded }: Folded): string {
  if (!/[([【〔〈《{]/.test(label)) return folded;
  const bare = squeeze(label.replace(brackets, '').replace(/[((].*$/u, ''));
  return bare === '' ? folded : bare;
}

function unnumbered(text: string): string {
  const trimmed = text.trim().replace(/\s*\n\s*/gu, ' ');
  const rest = readNumber(trimmed)?.rest || trimmed;
  const part = /^其\s*中\s*[:,、]?\s*(?=\S)/u.exec(rest);
  if (!part) return rest;
  const named = rest.slice(part[0].length);
  return readNumber(named)?.rest || named;
}
