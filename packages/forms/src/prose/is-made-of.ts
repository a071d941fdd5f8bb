/** Tell whether a text is nothing but words of a list, one after the other. */
export function isMadeOf(text: string, words: string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    if (!reached.has(at)) continue;
    for (const word of words) if (text.startsWith(word, at)) reached.add(at + word.length);
    if (/\s/u.test(text[at]!)) reached.add(at + 1);
  }
  return reached.has(text.length);
}
