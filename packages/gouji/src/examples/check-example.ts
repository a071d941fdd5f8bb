import { type Form, readChecked } from '@gouji/forms';
import { forms as knownForms } from '@gouji/templates';
import { GoujiError, type Localized, type Report } from '@gouji/tree';
import { convert } from '../convert.js';
import { compareExpected } from './compare-expected.js';
import { compareReports } from './compare-reports.js';
import { exampleSchema } from './example-schema.js';

/** A document with what its report must be. */
export interface Example {
  input: Uint8Array | string;
  /** Name of the input, which tells its format where its bytes do not. */
  name: string;
  /** The text of `expected.yaml` or `report.yaml`. */
  expected: string;
  /** `expected`: what is named must be so; `report`: the report must be that, its source aside. */
  kind: 'expected' | 'report';
}

/** How the report of an example differs from what is expected, and where that is said. */
export interface Difference {
  line: number;
  column: number;
  message: Localized;
}

/**
 * Convert the input of an example, and compare the report with what is expected.
 * @param form the form that the document must be found to be
 * @param forms the forms there are beside it; those of `@gouji/templates` where they are not given
 */
export async function checkExample(
  { input, name, expected, kind }: Example,
  form: Form,
  forms: readonly Form[] = knownForms,
): Promise<Difference[]> {
  const all = [form, ...forms.filter(({ id }) => id !== form.id)];
  const report = (await convert(input, { to: 'json', name, forms: all })).data.report!;
  if (report.form !== form.id) return [otherForm(report, form)];
  if (kind === 'report') return compareReports(report, expected);
  const checked = readChecked(expected, exampleSchema, ({ line, column, what }) => {
    const where = `${line}:${column}`;
    return new GoujiError('usage', {
      zh: `${where}:示例的预期写法有误:${what}`,
      en: `${where}: the expectation of the example is wrong: ${what}`,
    });
  });
  return compareExpected(report, checked.data, checked);
}

function otherForm({ form }: Report, { id }: Form): Difference {
  return {
    line: 1,
    column: 1,
    message: {
      zh: `这份文件按文字识别为表样 ${form ?? '(无)'},应为 ${id}`,
      en: `The labels of the document make it ${form ?? 'no form'}, expected ${id}`,
    },
  };
}
