import { defineRule } from 'gouji';
import { expect, test } from 'vitest';
import { pluginRulePage } from './plugin-rule-page.js';

test('the page of a rule of a plugin says what the plugin says, and how to waive it', () => {
  const rule = defineRule({
    name: 'agency-stated',
    level: 'warning',
    title: { zh: '应写明机关', en: 'the agency is stated' },
    why: { zh: '读者要知道是谁的报告。', en: 'Readers want to know whose report it is.' },
    check: () => [],
  });
  expect(pluginRulePage(rule, 'en')).toBe(`# agency-stated

the agency is stated (warning)

## Why

Readers want to know whose report it is.

## How to waive it

\`\`\`yaml
waivers:
  - rule: agency-stated
    reason: why it may stay
\`\`\`
`);
  expect(pluginRulePage(rule, 'zh')).toContain('## 原因\n\n读者要知道是谁的报告。');
});
