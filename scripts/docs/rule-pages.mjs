/**
 * Write the pages of the rules, by path below the root: one each in both languages, and the lists.
 * @param {{ rules: readonly import('../../packages/forms/dist/index.js').RuleDoc[], rulePage: typeof import('../../packages/forms/dist/index.js').rulePage }} source
 * @returns {Map<string, string>}
 */
export function rulePages({ rules, rulePage }) {
  const pages = new Map();
  for (const [language, folder] of Object.entries(folders)) {
    pages.set(`${folder}/README.md`, listOf(rules, language));
    for (const rule of rules) pages.set(`${folder}/${rule.id}.md`, rulePage(rule, language));
  }
  return pages;
}

/** Where the pages of each language stand. */
export const folders = { en: 'docs/rules', zh: 'docs/zh-CN/rules' };

function listOf(rules, language) {
  const { title, lead, head, levels } = texts[language];
  const rows = rules.map(
    ({ id, level, title: name }) => `| [${id}](${id}.md) | ${levels[level]} | ${name[language]} |`,
  );
  return `# ${title}\n\n${lead}\n\n${[head, '| --- | --- | --- |', ...rows].join('\n')}\n`;
}

const texts = {
  en: {
    title: 'Rules',
    lead: 'What gouji checks and reports. `gouji rules ID` prints the same pages. Written by `npm run docs` from `templates/rules/`.',
    head: '| rule | level | title |',
    levels: { error: 'error', warning: 'warning', info: 'note' },
  },
  zh: {
    title: '规则',
    lead: 'gouji 核对和提示的内容。`gouji rules ID` 显示同样的说明。由 `npm run docs` 按 `templates/rules/` 生成。',
    head: '| 规则 | 级别 | 名称 |',
    levels: { error: '错误', warning: '警告', info: '提示' },
  },
};
