import { type CheckedYaml, readChecked, type YamlFault } from '@gouji/forms';
import { GoujiError } from '@gouji/tree';
import { type ReportData, reportSchema } from './report-schema.js';

/**
 * Load the one report of a YAML or JSON file.
 *
 * @throws GoujiError `invalid-report` that names line, column and what was expected
 */
export function loadYaml(text: string): CheckedYaml<ReportData> {
  return readChecked(text, reportSchema, invalid);
}

function invalid({ line, column, what }: YamlFault): GoujiError {
  return new GoujiError('invalid-report', {
    zh: `报告数据有误:${line}:${column}: ${what};请改正后重试。`,
    en: `The report data is wrong: ${line}:${column}: ${what}; correct it and try again.`,
  });
}
