import type { RuleDoc } from '@gouji/forms/fit';
import { data } from './generated/rules.js';

/** What is said of each rule, by id; that it is whole is for the tests to say, not for each who loads it. */
export const rules = data as readonly RuleDoc[];
