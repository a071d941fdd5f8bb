import { isMadeOf } from './is-made-of.js';

/** Where words were found: offsets of the first and behind the last. */
export interface FoundWords {
  from: number;
  to: number;
}

/**
 * Find words in a text in the order given; each place may be filled by any of a list.
 * Of several places where they stand, the last wins: it is the one closest to the number.
 * @param between words of which alone the text between them may consist; any text when absent
 */
export function findWords(
  text: string,
  places: string[][],
  between: string[] | undefined,
): FoundWords | undefined {
  const [first, ...rest] = places;
  for (const { at, word } of occurrences(text, first!)) {
    const to = follow(text, at + word.length, rest, between);
    if (to !== undefined) return { from: at, to };
  }
  return undefined;
}

function follow(
  text: string,
  from: number,
  places: string[][],
  between: string[] | undefined,
): number | undefined {
  const [place, ...rest] = places;
  if (!place) return from;
  for (const { at, word } of occurrences(text, place)) {
    if (at < from || (between && !isMadeOf(text.slice(from, at), between))) continue;
    const to = follow(text, at + word.length, rest, between);
    if (to !== undefined) return to;
  }
  return undefined;
}

/** All occurrences of any of the words, the last first, of one place the longest first. */
function occurrences(text: string, words: string[]): { at: number; word: string }[] {
  const found: { at: number; word: string }[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      found.push({ at, word });
    }
  }
  if (found.length < 2) return found;
  return found.sort((a, b) => b.at - a.at || b.word.length - a.word.length);
}
