import type { Language } from '@gouji/tree';
import type { RuleDoc, RuleExample } from './rule-doc.js';

/** Write the page of a rule as Markdown: what it is, why, examples, and how to waive it. */
export function rulePage(rule: RuleDoc, language: Language): string {
  const words = texts[language];
  const { id, level, title, what, why, mend, examples } = rule;
  const waiver = `waivers:\n  - rule: ${id}\n    reason: ${words.reason}`;
  return [
    `# ${id}`,
    `${title[language]} (${words.levels[level]})`,
    `## ${words.what}\n\n${what[language]}`,
    `## ${words.why}\n\n${why[language]}`,
    `## ${words.mend}\n\n${mend[language]}`,
    ...(examples
      ? [
          `## ${words.pass}

${words.base}

${code(examples.pass)}`,
          `## ${words.fail}

${code(examples.fail)}`,
        ]
      : []),
    `## ${words.waive}\n\n${words.how}\n\n\`\`\`yaml\n${waiver}\n\`\`\``,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function code(example: RuleExample): string {
  const lines = Object.entries(example).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? [
          `${key}:`,
          ...Object.entries(value).map(([name, each]) => `  ${name}: ${JSON.stringify(each)}`),
        ]
      : [`${key}: ${JSON.stringify(value)}`],
  );
  return `\`\`\`yaml\n${lines.length > 0 ? lines.join('\n') : '{}'}\n\`\`\``;
}

const texts = {
  zh: {
    levels: { error: '错误', warning: '警告', info: '提示' },
    what: '内容',
    why: '原因',
    mend: '处理',
    pass: '符合的例子',
    fail: '不符合的例子',
    base: '在全部数值为 0 的报告上所作的改动:',
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
    base: 'A report of which all values are 0, changed so:',
    waive: 'How to waive it',
    how: 'In `<report file>.gouji.yaml`, with a `path` or a `quote` to narrow it:',
    reason: 'why it may stay',
  },
} as const;
