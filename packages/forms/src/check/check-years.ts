import type { Problem } from '@gouji/tree';
import type { Years } from '../metadata/read-years.js';

/** Compare the years of the title, the period and the sentence that states the reporting year. */
export function checkYears({ title, period, opening }: Years): Problem[] {
  const stated = [
    ...(title ? [{ ...title, zh: '标题', en: 'title' }] : []),
    ...(period
      ? [
          {
            ...period,
            year: period.year ?? Number(period.from.slice(0, 4)),
            zh: '统计期限',
            en: 'period',
          },
        ]
      : []),
    ...(opening && !opening.loose ? [{ ...opening, zh: '开头', en: 'opening' }] : []),
  ];
  if (new Set(stated.map(({ year }) => year)).size <= 1) return [];
  const list = (language: 'zh' | 'en') =>
    stated.map((each) => `${each[language]} ${each.year}`).join(', ');
  const [first, ...others] = stated;
  const other = others.find(({ year }) => year !== first!.year)!;
  return [
    {
      rule: 'year-mismatch',
      severity: 'warning',
      message: {
        zh: `报告年度前后不一致:${list('zh')}。`,
        en: `The reporting year is not the same everywhere: ${list('en')}.`,
      },
      expected: first!.year,
      actual: other.year,
      quote: other.quote,
      place: other.place,
    },
  ];
}
