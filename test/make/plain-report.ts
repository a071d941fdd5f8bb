import { formOf } from './form-of.js';
import { p, type ReportData } from './report-data.js';

/** Make a report that says nothing but its values, all others 0. */
export function plainReport(
  form: string,
  agency: string,
  year: number,
  values: Record<string, number | null> = {},
): ReportData {
  return {
    form: formOf(form),
    agency,
    year,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    preamble: [],
    prose: {
      overview: [p('公开工作平稳有序。')],
      problems: [p('一是解读形式单一;二是平台更新不够及时。下一步将逐项改进。')],
      other: [p('本年度未收取信息处理费。')],
    },
    values,
    mustFlag: [],
  };
}
