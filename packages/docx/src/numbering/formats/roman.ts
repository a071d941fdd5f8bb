const values: Array<[number, string]> = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Write a number in Roman numerals; beyond their range, 1 to 32767, in decimal. */
export function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let out = '';
  let rest = value;
  for (const [size, letters] of values) {
    out += letters.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return out;
}
