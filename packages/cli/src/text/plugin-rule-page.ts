import type { Language, Localized } from '@gouji/tree';
import type { RulePlugin } from 'gouji';

/** Write the page of a rule of a plugin as Markdown, from what the plugin says of it. */
export function pluginRulePage(rule: RulePlugin<unknown>, language: Language): string {
  const { name, title, level, what, why, mend } = rule;
  const words = texts[language];
  const part = (heading: string, text: Localized | undefined) =>
    text ? [`## ${heading}`, text[language]] : [];
  const parts = [
    `# ${name}`,
    `${title[language]} (${level})`,
    ...part(words.what, what),
    ...part(words.why, why),
    ...part(words.mend, mend),
    `## ${words.waive}`,
    `\`\`\`yaml\nwaivers:\n  - rule: ${name}\n    reason: ${words.reason}\n\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

const texts = {
  zh: { what: '内容', why: '原因', mend: '处理', waive: '豁免', reason: '为何可以保留' },
  en: {
    what: 'What',
    why: 'Why',
    mend: 'What to do',
    waive: 'How to waive it',
    reason: 'why it may stay',
  },
} as const;
