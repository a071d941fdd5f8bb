/** Split a text behind every one of some characters, each of one UTF-16 unit. */
export function splitAfter(text: string, ends: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!ends.includes(text[at]!)) continue;
    pieces.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length || text === '') pieces.push(text.slice(from));
  return pieces;
}
