import { expect, test } from 'vitest';
import { convert } from './index.js';

const options = { to: 'html', page: 'portal', name: '003.txt' } as const;
const text = '青禾镇2023年工作情况\n\n一、概述\n\n本年度没有需要说明的情况。\n';

async function problemsOf(more: object) {
  const file = await convert(text, { ...options, ...more });
  const rules = file.data.report!.problems.map(({ rule }) => rule);
  const missing = file.data.report!.problems.find(({ rule }) => rule === 'missing-site-fact');
  return { rules, missing, messages: file.messages };
}

test('a problem of the writer that is waived stays as waived, and its waiver is in use', async () => {
  const waivers = [{ rule: 'missing-site-fact', reason: '已知' }];
  const { rules, missing, messages } = await problemsOf({ waivers });
  expect(missing!.waived).toEqual({ reason: '已知' });
  expect(rules).not.toContain('unused-waiver');
  expect(messages.some(({ ruleId }) => ruleId === 'unused-waiver')).toBe(false);
  const told = messages.filter(({ ruleId }) => ruleId === 'missing-site-fact');
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ fatal, reason }) => !fatal && reason.includes('已知'))).toBe(true);
});

test('a waiver of the front matter holds for it too, and one that covers nothing is still told', async () => {
  const front = `---
gouji:
  waivers:
    - { rule: missing-site-fact, reason: 已知 }
    - { rule: no-figures, reason: 不用 }
---

${text}`;
  const file = await convert(front, { ...options, name: '003.md' });
  const { problems } = file.data.report!;
  const missing = problems.filter(({ rule }) => rule === 'missing-site-fact');
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.every(({ waived }) => waived?.reason === '已知')).toBe(true);
  const unused = problems.filter(({ rule }) => rule === 'unused-waiver');
  expect(unused.map(({ message }) => message.en)).toEqual([expect.stringContaining('no-figures')]);
});

test('a level that is set holds for it', async () => {
  const off = await problemsOf({ rules: { 'missing-site-fact': 'off' } });
  expect(off.missing).toBeUndefined();
  const warned = await problemsOf({ rules: { 'missing-site-fact': 'warning' } });
  expect(warned.missing!.severity).toBe('warning');
});
