const pairs = [
  [/《/gu, /》/gu],
  [/[(（]/gu, /[)）]/gu],
] as const;

/** Tell whether a bracket has no partner: the text was cut out of something longer. */
export function hasLoneBracket(text: string): boolean {
  return pairs.some(([open, close]) => count(text, open) !== count(text, close));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
