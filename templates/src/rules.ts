import { type RuleDoc, ruleDocSchema } from '@gouji/forms';
import { data } from './generated/rules.js';

/** What is said of each rule, by id. */
export const rules: readonly RuleDoc[] = (data as unknown[]).map((rule) =>
  ruleDocSchema.parse(rule),
);
