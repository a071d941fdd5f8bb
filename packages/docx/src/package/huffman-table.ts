/** A prefix code as a table: the next bits of the stream → symbol × 16 + length of its code. */
export interface HuffmanTable {
  entries: Uint16Array;
  /** Cuts as many bits as the longest code has. */
  mask: number;
}

/**
 * Make the table of a prefix code (RFC 1951, 3.2.2). Bits that are no code have the entry 0.
 *
 * @param lengths the length of each symbol's code, 0 to 15 bits; 0 stands for no code
 */
export function huffmanTable(lengths: Uint8Array): HuffmanTable {
  const counts = new Uint16Array(17);
  for (const length of lengths) counts[length]!++;
  counts[0] = 0;
  let longest = 15;
  while (longest > 1 && counts[longest] === 0) longest--;
  const next = new Uint16Array(17);
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    code = (code + counts[length - 1]!) << 1;
    next[length] = code;
    if (code + counts[length]! > 1 << length) throw new Error('oversubscribed prefix code');
  }
  const entries = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    const first = reversed(next[length]!++, length);
    for (let at = first; at < entries.length; at += 1 << length) {
      entries[at] = (symbol << 4) | length;
    }
  }
  return { entries, mask: entries.length - 1 };
}

/** Codes stand in the stream with their highest bit first. */
function reversed(code: number, length: number): number {
  let out = 0;
  for (let bit = 0; bit < length; bit++) out = (out << 1) | ((code >> bit) & 1);
  return out;
}
