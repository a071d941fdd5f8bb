import { GoujiError, type Localized, type Report, type Value } from '@gouji/tree';
import { equationsAcross } from '../check/equations.js';
import type { Form } from '../form/expand.js';
import { sameAgency } from './same-agency.js';

/** What is known of the report that last year's is compared with. */
export interface ThisReport {
  form: Form;
  agency: string | null;
  year: number | null;
}

/**
 * Give the values of last year's report, once it is known to be what it is taken for.
 *
 * @throws GoujiError `previous-report` where it is of another year, agency or kind.
 */
export function previousValues(current: ThisReport, last: Report): Record<string, Value> {
  const wrong =
    wrongForm(current, last) ?? wrongYear(current, last) ?? differentAgency(current, last);
  if (wrong) throw new GoujiError('previous-report', wrong);
  return last.values;
}

function wrongForm({ form }: ThisReport, last: Report): Localized | undefined {
  const paths = form.tables
    .flatMap((table) => equationsAcross(form, table))
    .flatMap(({ left, right }) => [...left, ...right])
    .filter(({ previous }) => previous)
    .flatMap(({ cells }) => cells);
  if (paths.length === 0) {
    return {
      zh: `表样 ${form.id} 没有跨年度的勾稽,不需要上年报告;请去掉它。`,
      en: `Unexpected last year's report: the form ${form.id} has no rule across years; leave it out.`,
    };
  }
  if (paths.some((path) => path in last.values)) return undefined;
  return {
    zh: `上年报告的表样是 ${last.form ?? '(未识别)'},与 ${form.id} 没有可以比较的数据;请给出同类表样的上年报告。`,
    en: `Unexpected form ${last.form ?? '(not recognised)'} of last year's report, which shares no value with ${form.id}; give last year's report of the same kind.`,
  };
}

function wrongYear({ year }: ThisReport, last: Report): Localized | undefined {
  if (year === null || last.year === null || last.year === year - 1) return undefined;
  return {
    zh: `上年报告是 ${last.year} 年的,应为 ${year - 1} 年(本报告是 ${year} 年的);请给出 ${year - 1} 年的报告。`,
    en: `Unexpected year ${last.year} of last year's report, expected ${year - 1} (this one is of ${year}); give the report of ${year - 1}.`,
  };
}

/** Say that an earlier report is of another agency, where both are known. */
export function differentAgency({ form, agency }: ThisReport, last: Report): Localized | undefined {
  if (agency === null || last.agency === null) return undefined;
  if (sameAgency(agency, last.agency, form.definition.metadata)) return undefined;
  return {
    zh: `上年报告的机关是“${last.agency}”,应为“${agency}”;请给出同一机关的上年报告。`,
    en: `Unexpected agency "${last.agency}" of last year's report, expected "${agency}"; give last year's report of the same agency.`,
  };
}

/** Refuse to compare a report that fits no form. */
export function formless(): GoujiError {
  return new GoujiError('previous-report', {
    zh: '没有识别出表样,无法与上年报告比较;请指定表样(form)。',
    en: "Unexpected report without a form, which cannot be compared with last year's; name its form with the option `form`.",
  });
}
