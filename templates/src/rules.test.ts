import { ruleDocSchema } from '@gouji/forms';
import { expect, test } from 'vitest';
import { rules } from './rules.js';

test('what is said of each rule is whole, and nothing else', () => {
  expect(rules.length).toBeGreaterThan(10);
  for (const rule of rules) expect(ruleDocSchema.parse(rule)).toEqual(rule);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
