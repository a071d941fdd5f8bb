import type { Checks, Language } from '@gouji/tree';

/** Count what was checked in words: rules that hold, are broken or undecided, and prose that agrees. */
export function checksLine({ rules, prose }: Checks, language: Language): string {
  const zh = language === 'zh';
  const counts: Array<[count: number, zh: string, en: string]> = [
    [rules.hold, '条成立', 'hold'],
    [rules.broken, '条不成立', 'broken'],
    [rules.open, '条缺数未核', 'undecided for want of a value'],
    [prose.length, '处正文相符', 'statements in prose agree'],
  ];
  return counts
    .filter(([count], index) => count > 0 || (index < 2 && rules.hold + rules.broken > 0))
    .map(([count, chinese, english]) => `${count} ${zh ? chinese : english}`)
    .join(zh ? ',' : ', ');
}
