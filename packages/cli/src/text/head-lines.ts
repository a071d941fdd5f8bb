import type { Report } from '@gouji/tree';
import { checksLine } from './checks-line.js';
import { choiceLine } from './choice-line.js';
import type { PrettyOptions } from './pretty-options.js';

/** Say which file this is and what was read from it. */
export function headLines(
  input: string,
  report: Report,
  { language, style, forms, provenance }: PrettyOptions,
): string[] {
  const zh = language === 'zh';
  const title = forms.find((form) => form.id === report.form)?.definition.title[language];
  const form = report.form ? [report.form, title].filter(Boolean).join(' ') : none[language];
  const values = Object.values(report.values);
  const read = values.filter((value) => value !== null).length;
  const name = input === '-' ? { zh: '标准输入', en: 'standard input' }[language] : input;
  const facts = [
    [zh ? '表样' : 'Form', form],
    [zh ? '机关' : 'Agency', report.agency ?? none[language]],
    [zh ? '年度' : 'Year', report.year === null ? none[language] : String(report.year)],
  ];
  if (provenance && report.choice) {
    facts.splice(1, 0, [zh ? '表样依据' : 'Form found by', choiceLine(report.choice, language)]);
  }
  if (values.length > 0) {
    facts.push([
      zh ? '数值' : 'Values',
      zh ? `${values.length} 个中读出 ${read} 个` : `${read} of ${values.length} read`,
    ]);
  }
  const checked = report.checks && checksLine(report.checks, language);
  if (checked) facts.push([zh ? '勾稽' : 'Rules', checked]);
  const separator = zh ? ':' : ': ';
  return [style('bold', name), ...facts.map(([key, value]) => `  ${key}${separator}${value}`)];
}

const none = { zh: '(未识别)', en: '(not recognised)' };
