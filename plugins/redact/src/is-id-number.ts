/** The first two digits of the codes of provinces (GB/T 2260), with those for residents of Hong Kong, Macao and Taiwan. */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** Tell whether 18 characters are an ID number: province, date of birth and check digit (GB 11643-1999). */
export function isIdNumber(text: string): boolean {
  const match = /^\d{6}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx]$/u.exec(text);
  if (!match || !provinces.test(text)) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return checks[sum % 11] === text[17]!.toUpperCase();
}
