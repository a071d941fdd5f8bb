import type { Language } from '@gouji/tree';

/** The words that a figure adds, by language. */
export interface Words {
  unknown: string;
  noReport: string;
  item: string;
  year: string;
  amount(unit: string | null): string;
  /** The title of a figure, with what its numbers count. */
  titled(title: string, unit: string | null): string;
  list(items: string[]): string;
  /** What is left empty, and why. */
  gaps(items: string): string;
  missingYears(items: string): string;
  nothing: string;
  /** What the picture shows. */
  chart(title: string, items: string): string;
  value(label: string, value: string): string;
  group(label: string, items: string): string;
}

export const wordsOf: Record<Language, Words> = {
  zh: {
    unknown: '不明',
    noReport: '无报告',
    item: '项目',
    year: '年度',
    amount: (unit) => (unit === null ? '数量' : `数量(${unit})`),
    titled: (title, unit) => (unit === null ? title : `${title}(单位:${unit})`),
    list: (items) => items.join('、'),
    gaps: (items) => `报告中没有或不能确定、图中留空的数值:${items}。`,
    missingYears: (items) => `没有给出 ${items} 年的报告,图中留空。`,
    nothing: '报告中没有可以画图的数值。',
    chart: (title, items) => `条形图:${title}。${items}。`,
    value: (label, value) => `${label} ${value}`,
    group: (label, items) => `${label}年:${items}`,
  },
  en: {
    unknown: 'unknown',
    noReport: 'no report',
    item: 'Item',
    year: 'Year',
    amount: (unit) => (unit === null ? 'Number' : `Number (${unit})`),
    titled: (title, unit) => (unit === null ? title : `${title} (${unit})`),
    list: (items) => items.join(', '),
    gaps: (items) => `Left empty, for the report does not state them or not for certain: ${items}.`,
    missingYears: (items) => `No report was given of ${items}: left empty.`,
    nothing: 'The report states no number to be drawn.',
    chart: (title, items) => `Bar chart: ${title}. ${items}.`,
    value: (label, value) => `${label} ${value}`,
    group: (label, items) => `${label}: ${items}`,
  },
};
