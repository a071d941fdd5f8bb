const values: Array<[number, string]> = [
  ...([...'תשרק'].map((letter, index) => [400 - 100 * index, letter]) as Array<[number, string]>),
  ...([...'צפעסנמלכי'].map((letter, index) => [90 - 10 * index, letter]) as Array<
    [number, string]
  >),
  ...([...'טחזוהדגבא'].map((letter, index) => [9 - index, letter]) as Array<[number, string]>),
];

/** Write a number in Hebrew numerals, 15 and 16 as 9 and 6, 9 and 7; beyond 999 in decimal. */
export function hebrew(value: number): string {
  if (value < 1 || value > 999) return String(value);
  let out = '';
  let rest = value;
  for (const [size, letter] of values) {
    if (rest === 15 || rest === 16) return `${out}ט${rest === 15 ? 'ו' : 'ז'}`;
    out += letter.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return out;
}
