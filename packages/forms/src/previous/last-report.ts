import { GoujiError, type Localized, type Report } from '@gouji/tree';
import { differentAgency, type ThisReport } from './previous-values.js';

/** Reports of earlier years: last year's alone, or several of them. */
export type EarlierReports = Report | readonly Report[] | undefined;

/**
 * Find last year's report among those of earlier years; one alone is taken for it.
 *
 * @throws GoujiError `previous-report` where several cannot be put in order, or one is of another agency.
 */
export function lastReport(current: ThisReport, earlier: EarlierReports): Report | undefined {
  const reports = listEarlier(earlier);
  if (reports.length < 2) return reports[0];
  const wrong = wrongYears(current, reports) ?? wrongAgency(current, reports);
  if (wrong) throw new GoujiError('previous-report', wrong);
  return reports.find(({ year }) => year === current.year! - 1);
}

/** List the reports of earlier years. */
export function listEarlier(earlier: EarlierReports): readonly Report[] {
  if (earlier === undefined) return [];
  return 'values' in earlier && !Array.isArray(earlier)
    ? [earlier as Report]
    : (earlier as readonly Report[]);
}

function wrongYears({ year }: ThisReport, reports: readonly Report[]): Localized | undefined {
  if (year === null) {
    return {
      zh: '本报告的年度不明,无法与多份以前年度的报告比较;请写明年度(year)。',
      en: 'Unexpected several earlier reports for a report whose year is not known; name its year with the option `year`.',
    };
  }
  const seen = new Set<number>();
  for (const report of reports) {
    const at = report.year;
    if (at === null || at >= year || seen.has(at)) {
      return {
        zh: `以前年度的报告中有一份是 ${at ?? '年度不明'} 的,应各是 ${year} 年以前的不同年度;请去掉或更换。`,
        en: `Unexpected ${at ?? 'unknown year'} among the earlier reports, expected years before ${year}, each once; leave it out or give another.`,
      };
    }
    seen.add(at);
  }
  return undefined;
}

function wrongAgency(current: ThisReport, reports: readonly Report[]): Localized | undefined {
  for (const report of reports) {
    const wrong = differentAgency(current, report);
    if (wrong) return wrong;
  }
  return undefined;
}
