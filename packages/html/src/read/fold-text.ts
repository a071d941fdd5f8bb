/** Fold the white space of a text, wide spaces among it, to compare it. */
export function foldText(text: string): string {
  return text.replace(/[\s\u00a0\u3000]+/g, ' ').trim();
}
