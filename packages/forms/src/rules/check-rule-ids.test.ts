import { expect, test } from 'vitest';
import { checkRuleIds } from './check-rule-ids.js';

const known = ['balance', 'row-total'];

test('levels and waivers of known rules pass', () => {
  const waivers = [{ rule: 'balance', reason: '已核对' }];
  expect(() => checkRuleIds({ rules: { 'row-total': 'off' }, waivers }, known)).not.toThrow();
});

test('a level for a rule that is none is refused with the one that was meant', () => {
  expect(() => checkRuleIds({ rules: { 'row-totla': 'off' } }, known)).toThrow(
    'Unexpected rule `row-totla`; did you mean row-total?',
  );
});

test('a waiver of a rule that is none is refused with its line', () => {
  const waivers = [{ rule: 'nonsense', reason: '已核对', from: { file: 'a.gouji.yaml', line: 3 } }];
  expect(() => checkRuleIds({ waivers }, known)).toThrow(
    'a.gouji.yaml:3: Unexpected rule `nonsense`, expected one that `gouji rules` lists.',
  );
});
