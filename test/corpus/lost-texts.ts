/** Shorter pieces are found in any text by chance. */
const least = 4;
/** What stands between two pieces, such as an equation, is no longer than this. */
const reach = 500;

/**
 * List the pieces of the blocks of one text that another text does not hold. A block that is there
 * several times must be found as often.
 */
export function lostTexts(blocks: string[], other: string): string[] {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(block, (counts.get(block) ?? 0) + 1);
  return [...counts].flatMap(([block, count]) => {
    const found = occurrences(block, other, count);
    if (found === count) return [];
    const pieces = found > 0 ? [block] : lostPieces(block, other);
    return pieces.map((piece) => (count > 1 ? `${piece} (${found} of ${count})` : piece));
  });
}

function occurrences(text: string, whole: string, enough: number): number {
  let count = 0;
  let at = whole.indexOf(text);
  while (at >= 0 && count < enough) {
    count++;
    at = whole.indexOf(text, at + text.length);
  }
  return count;
}

/**
 * Cover a block with pieces that the other text holds, the longest first from the left. What is
 * too short for that must stand between its neighbours, where the other text may hold more.
 */
function lostPieces(block: string, other: string): string[] {
  const lost: string[] = [];
  let end = 0;
  let open = '';
  for (let at = 0; at < block.length; ) {
    const piece = longestFound(block, at, other);
    if (piece.length >= Math.min(least, block.length)) {
      const start = other.indexOf(piece, end);
      if (!standsBetween(open, other.slice(end, start < 0 ? undefined : start))) lost.push(open);
      open = '';
      end = (start < 0 ? other.indexOf(piece) : start) + piece.length;
      at += piece.length;
    } else {
      open += block[at++];
    }
  }
  return standsBetween(open, other.slice(end)) ? lost : [...lost, open];
}

/** A short piece may itself be broken up by what the other text holds more. */
function standsBetween(piece: string, text: string): boolean {
  const near = text.slice(0, reach);
  if (near.includes(piece)) return true;
  if (piece.length > 2 * least) return false;
  let at = -1;
  return [...piece].every((char) => {
    at = near.indexOf(char, at + 1);
    return at >= 0;
  });
}

function longestFound(block: string, at: number, other: string): string {
  let low = 0;
  let high = block.length - at;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (other.includes(block.slice(at, at + middle))) low = middle;
    else high = middle - 1;
  }
  return block.slice(at, at + low);
}
