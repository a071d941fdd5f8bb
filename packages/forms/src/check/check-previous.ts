import type { Problem, Report } from '@gouji/tree';
import type { ThisReport } from '../previous/previous-values.js';

/** Say what could not be made sure of when a report was taken for last year's. */
export function checkPrevious({ agency, year }: ThisReport, last: Report | undefined): Problem[] {
  if (!last) return [];
  const unknown = [
    ...(year === null || last.year === null ? [{ zh: '年度', en: 'year' }] : []),
    ...(agency === null || last.agency === null ? [{ zh: '机关', en: 'agency' }] : []),
  ];
  if (unknown.length === 0) return [];
  return [
    {
      rule: 'previous-report',
      severity: 'info',
      message: {
        zh: `两份报告没有都写明${unknown.map(({ zh }) => zh).join('和')},无法确认所给的是本机关上一年的报告;已按所给的比较,请核对。`,
        en: `The two reports do not both state their ${unknown.map(({ en }) => en).join(' and ')}, so that last year's report is taken for what it is given as; please check it.`,
      },
    },
  ];
}
