/** Find the candidate that a word was probably meant to be; undefined where none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      edits: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits <= Math.max(1, Math.floor(word.length / 3))
    ? best.candidate
    : undefined;
}

/** Count the edits between two words: insert, delete, replace, swap (optimal string alignment). */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let y = 1; y <= from.length; y++) {
    const line = [y];
    for (let x = 1; x <= to.length; x++) {
      const same = from[y - 1] === to[x - 1];
      let edits = Math.min(last[x]! + 1, line[x - 1]! + 1, last[x - 1]! + (same ? 0 : 1));
      if (x > 1 && y > 1 && from[y - 1] === to[x - 2] && from[y - 2] === to[x - 1]) {
        edits = Math.min(edits, before[x - 2]! + 1);
      }
      line.push(edits);
    }
    before = last;
    last = line;
  }
  return last[to.length]!;
}
