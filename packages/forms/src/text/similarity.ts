const numerals: ReadonlySet<number> = new Set(
  [...'0123456789〇零一二三四五六七八九十百千万两'].map((figure) => figure.charCodeAt(0)),
);

/**
 * Say how alike two folded labels are, from 0 to 1.
 * 1: the same; at least 0.6: one is the other cut short, or a few characters differ. Labels that
 * differ in a numeral are never alike.
 */
export function similarity(found: string, wanted: string): number {
  if (found === wanted) return 1;
  if (found === '' || wanted === '') return 0;
  const short = found.length < wanted.length ? found : wanted;
  const long = short === found ? wanted : found;
  const share = short.length / long.length;
  if (short.length >= 2 && share >= 0.45 && long.startsWith(short)) return 0.6 + 0.35 * share;
  const allowed = Math.floor(long.length / 4);
  if (allowed === 0 || long.length - short.length > allowed) return 0;
  if (hasStrangers(short, long, allowed) || !hasSameNumerals(found, wanted)) return 0;
  const distance = editDistance(found, wanted, allowed);
  return distance > allowed ? 0 : 1 - distance / long.length;
}

/**
 * More characters of one text than may change are not in the other: each costs an edit at least.
 * Most of them are told by a bit alone that no character of the other has.
 */
function hasStrangers(short: string, long: string, allowed: number): boolean {
  let bits = 0;
  for (let i = 0; i < short.length; i++) bits |= 1 << (short.charCodeAt(i) & 31);
  let count = 0;
  for (let i = 0; i < long.length; i++) {
    const unit = long.charCodeAt(i);
    const known = bits & (1 << (unit & 31)) && hasUnit(short, unit);
    if (!known && ++count > allowed) return true;
  }
  return false;
}

/** A loop takes less time here than `includes`, which needs a string of the one character. */
function hasUnit(text: string, unit: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === unit) return true;
  return false;
}

function hasSameNumerals(found: string, wanted: string): boolean {
  let i = nextNumeral(found, 0);
  let j = nextNumeral(wanted, 0);
  while (i < found.length && j < wanted.length) {
    if (found.charCodeAt(i) !== wanted.charCodeAt(j)) return false;
    i = nextNumeral(found, i + 1);
    j = nextNumeral(wanted, j + 1);
  }
  return i === found.length && j === wanted.length;
}

function nextNumeral(text: string, from: number): number {
  let at = from;
  while (at < text.length && !numerals.has(text.charCodeAt(at))) at++;
  return at;
}

/** Levenshtein distance; anything above `most` is told as `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  const line: number[] = [];
  for (let j = 0; j <= b.length; j++) line.push(j);
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    let least = i;
    /** What stood above and to the left, and what now stands to the left. */
    let corner = line[0]!;
    let left = i;
    line[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = line[j]!;
      const change = corner + (b.charCodeAt(j - 1) === unit ? 0 : 1);
      left = Math.min(change, above + 1, left + 1);
      line[j] = left;
      corner = above;
      if (left < least) least = left;
    }
    if (least > most) return most + 1;
  }
  return line[b.length]!;
}
