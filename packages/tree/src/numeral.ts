/** A number as the `type` of `ol` prints it. */
export function numeral(value: number, type: 'a' | 'A' | 'i' | 'I' | undefined): string {
  if (type === 'a' && value > 0) return letters(value);
  if (type === 'A' && value > 0) return letters(value).toUpperCase();
  if (type === 'i' && value > 0 && value < 4000) return roman(value);
  if (type === 'I' && value > 0 && value < 4000) return roman(value).toUpperCase();
  return String(value);
}

function letters(value: number): string {
  const rest = (value - 1) % 26;
  const head = Math.floor((value - 1) / 26);
  return (head > 0 ? letters(head) : '') + String.fromCharCode(97 + rest);
}

const romans: Array<[number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let out = '';
  let left = value;
  for (const [step, sign] of romans) {
    for (; left >= step; left -= step) out += sign;
  }
  return out;
}
