import type { Language } from '@gouji/tree';
import type { RuleDoc } from './rule-doc.js';
import { showExample } from './show-example.js';

/** Write the page of a rule as Markdown: what it is, why, examples, and how to waive it. */
export function rulePage(rule: RuleDoc, language: Language): string {
  const words = texts[language];
  const { id, level, title, what, why, mend, examples } = rule;
  const waiver = `waivers:\n  - rule: ${id}\n    reason: ${words.reason}`;
  const parts = [
    `# ${id}`,
    `${title[language]} (${words.levels[level]})`,
    `## ${words.what}`,
    what[language],
    `## ${words.why}`,
    why[language],
    `## ${words.mend}`,
    mend[language],
    `## ${words.pass}`,
    ...showExample(examples.pass, language),
    `## ${words.fail}`,
    ...showExample(examples.fail, language),
    `## ${words.waive}`,
    words.how,
    `\`\`\`yaml\n${waiver}\n\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

const texts = {
  zh: {
    levels: { error: '错误', warning: '警告', info: '提示' },
    what: '内容',
    why: '原因',
    mend: '处理',
    pass: '符合的例子',
    fail: '不符合的例子',
    waive: '豁免',
    how: '写在 `报告文件名.gouji.yaml` 中,可加 `path` 或 `quote` 限定范围:',
    reason: '为何可以保留',
  },
  en: {
    levels: { error: 'error', warning: 'warning', info: 'note' },
    what: 'What',
    why: 'Why',
    mend: 'What to do',
    pass: 'An example that passes',
    fail: 'An example that fails',
    waive: 'How to waive it',
    how: 'In `<report file>.gouji.yaml`, with a `path` or a `quote` to narrow it:',
    reason: 'why it may stay',
  },
} as const;
