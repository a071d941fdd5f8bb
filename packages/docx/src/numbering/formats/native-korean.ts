const ones = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];
const tens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];

/** Write a number in native Korean words; beyond 99 in decimal. */
export function nativeKorean(value: number): string {
  if (value < 1 || value > 99) return String(value);
  return tens[Math.floor(value / 10)]! + ones[value % 10]!;
}
