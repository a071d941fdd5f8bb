/** The letters and figures of a text, for comparing what line breaks may have cut anywhere. */
export function lettersOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).join('');
}

/** The same in order of the alphabet: equal for texts of the same letters in any order. */
export function bagOf(text: string): string {
  return [...lettersOf(text)].sort().join('');
}
