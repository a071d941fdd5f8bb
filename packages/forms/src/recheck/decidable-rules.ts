import type { Report } from '@gouji/tree';
import { equationsAcross } from '../check/equations.js';
import type { Form } from '../form/expand.js';

/** Rules that the data alone decides, besides those that the form declares. */
const always = [
  'count-format',
  'narrative-mismatch',
  'prose-sum',
  'year-mismatch',
  'empty-section',
];

/** List the rules that a report's data decides; those across years only with last year's report. */
export function decidableRules(form: Form, last: Report | undefined): Set<string> {
  const rules = new Set([...always, ...(form.definition.rules ?? []).map(({ id }) => id)]);
  if (last) return rules.add('previous-report');
  for (const table of form.tables) {
    for (const { rule } of equationsAcross(form, table)) rules.delete(rule);
  }
  return rules;
}
