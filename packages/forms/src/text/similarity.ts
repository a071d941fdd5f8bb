const numerals = /[\d〇零一二三四五六七八九十百千万两]/gu;

/**
 * Say how alike two folded labels are, from 0 to 1.
 * 1: the same; at least 0.6: one is the other cut short, or a few characters differ. Labels that
 * differ in a numeral are never alike.
 */
export function similarity(found: string, wanted: string): number {
  if (found === wanted) return 1;
  if (found === '' || wanted === '') return 0;
  const [short, long] = found.length < wanted.length ? [found, wanted] : [wanted, found];
  if (short.length >= 2 && long.startsWith(short)) {
    const share = short.length / long.length;
    if (share >= 0.45) return 0.6 + 0.35 * share;
  }
  const allowed = Math.floor(long.length / 4);
  if (allowed === 0 || long.length - short.length > allowed) return 0;
  if (strangers(short, long) > allowed || numeralsOf(found) !== numeralsOf(wanted)) return 0;
  const distance = editDistance(found, wanted, allowed);
  return distance > allowed ? 0 : 1 - distance / long.length;
}

/** Characters of one text that the other has not: each costs an edit at least. */
function strangers(short: string, long: string): number {
  let count = 0;
  for (let i = 0; i < long.length; i++) if (!short.includes(long[i]!)) count++;
  return count;
}

function numeralsOf(text: string): string {
  return (text.match(numerals) ?? []).join('');
}

/** Levenshtein distance; anything above `most` is told as `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  let line = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = line[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, line[j]! + 1, next[j - 1]! + 1);
      least = Math.min(least, next[j]!);
    }
    if (least > most) return most + 1;
    line = next;
  }
  return line[b.length]!;
}
