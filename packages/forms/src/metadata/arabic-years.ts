import { chineseValue } from '../coerce/read-lexeme.js';

/** Write the years and dates of a text in Arabic figures: 二〇二二年一月三日 as 2022年1月3日. */
export function arabicYears(text: string): string {
  return text
    .replace(/([一二][〇○◯零Oo0一二三四五六七八九]{3})年/gu, (_, numerals: string) => {
      const digits = [...numerals].map((n) => Math.max(0, '〇一二三四五六七八九'.indexOf(n)));
      return `${digits.join('')}年`;
    })
    .replace(
      /([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu,
      (date, month: string, day: string) => {
        const [m, d] = [chineseValue(month), chineseValue(day)];
        return m && d ? `${m}月${d}日` : date;
      },
    );
}
