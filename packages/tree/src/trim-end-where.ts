/**
 * Cut the characters at the end of a text that a pattern of one character matches. A pattern that
 * repeats up to `$` would go over every run of them again and again.
 *
 * @param pattern without the flags `g` and `y`
 */
export function trimEndWhere(text: string, pattern: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const low = text.charCodeAt(end - 1);
    const paired = low >= 0xdc00 && low <= 0xdfff && end > 1;
    const start = end - (paired ? 2 : 1);
    if (!pattern.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}
