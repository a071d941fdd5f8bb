/** Write a word so that a regular expression takes it to the letter. */
export function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
