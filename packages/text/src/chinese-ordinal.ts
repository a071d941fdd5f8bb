const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Read an ordinal in Chinese or Arabic figures up to 199: 一, 十, 二十一, 12; else 0. */
export function chineseOrdinal(label: string): number {
  if (/^\d+$/u.test(label)) return Number(label);
  let value = 0;
  let digit = 0;
  for (const character of label) {
    if (character === '百' || character === '十') {
      value += (digit || 1) * (character === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = digits[character] ?? 0;
    }
  }
  return value + digit;
}
