/** List each two characters of a text that follow each other; a single one stands for itself. */
export function pairsOf(text: string): string[] {
  if (text.length < 2) return [text];
  const pairs: string[] = [];
  for (let i = 1; i < text.length; i++) pairs.push(text.slice(i - 1, i + 1));
  return pairs;
}
