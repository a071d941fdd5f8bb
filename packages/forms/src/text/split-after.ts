/** Split a text behind every one of some characters, each of one UTF-16 unit. */
export function splitAfter(text: string, ends: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isEnd(text.charCodeAt(at), ends)) continue;
    pieces.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length || text === '') pieces.push(text.slice(from));
  return pieces;
}

/** To compare numbers takes less time than `includes`, which needs a string of the one character. */
function isEnd(unit: number, ends: string): boolean {
  for (let at = 0; at < ends.length; at++) if (ends.charCodeAt(at) === unit) return true;
  return false;
}
