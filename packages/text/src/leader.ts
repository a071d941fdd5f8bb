import { isNumberCell } from './is-number-cell.js';

const dots = new Set('.．。·‧•⋅‥…⋯_＿');
const fewest = 3;

/** The run of dots between a text and the number at the end of its line: indices in the line. */
export interface Leader {
  from: number;
  to: number;
  number: string;
}

/** Find the dots that lead from a text to the number at the end of a line: `label ........ 12`. */
export function findLeader(raw: string): Leader | undefined {
  const end = raw.trimEnd().length;
  let to = end;
  while (to > 0 && (!dots.has(raw[to - 1]!) || isPoint(raw, to - 1))) to--;
  const number = raw.slice(to, end).trim();
  if (to === 0 || number === '' || !isNumberCell(number)) return undefined;
  let from = to;
  let length = 0;
  while (from > 0 && (dots.has(raw[from - 1]!) || raw[from - 1]!.trim() === '')) {
    from--;
    // Two of these take the room of more dots.
    length += raw[from] === '…' || raw[from] === '⋯' ? 2 : dots.has(raw[from]!) ? 1 : 0;
  }
  return from > 0 && length >= fewest ? { from, to, number } : undefined;
}

/** A line with blanks in place of its leader; all else stands where it stood. */
export function blankLeader(raw: string): string {
  const leader = findLeader(raw);
  if (!leader) return raw;
  return raw.slice(0, leader.from) + ' '.repeat(leader.to - leader.from) + raw.slice(leader.to);
}

/** A decimal point. */
function isPoint(raw: string, at: number): boolean {
  return /\d/u.test(raw[at - 1] ?? '') && /\d/u.test(raw[at + 1] ?? '');
}
