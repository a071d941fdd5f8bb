/** Write the years of a text in Arabic figures: 二〇二二年 as 2022年. */
export function arabicYears(text: string): string {
  return text.replace(/([一二][〇○零0一二三四五六七八九]{3})年/gu, (_, numerals: string) => {
    const digits = [...numerals].map((n) => Math.max(0, '〇一二三四五六七八九'.indexOf(n)));
    return `${digits.join('')}年`;
  });
}
