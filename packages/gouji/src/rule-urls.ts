import { ids } from '@gouji/templates/ids';
import type { ConvertOptions } from './options.js';

/** Make what tells where the page of a rule stands; rules of one's own forms have none. */
export function ruleUrls({
  language,
  rulePages = language === 'zh' ? 'docs/zh-CN/rules/' : 'docs/rules/',
}: Pick<ConvertOptions, 'language' | 'rulePages'>): (rule: string) => string | undefined {
  return (rule) => (pages.has(rule) ? `${rulePages}${rule}.md` : undefined);
}

const pages = new Set(ids.rules);
