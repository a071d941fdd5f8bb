import type { Localized } from '@gouji/tree';

/** What can be made, and what each is. */
export const kinds = {
  transform: { zh: '插件:改动文档树', en: 'a plugin that changes the document' },
  reader: { zh: '插件:读取一种格式', en: 'a plugin that reads a format' },
  rule: { zh: '插件:核对报告的规则', en: 'a plugin that checks reports' },
  emitter: { zh: '插件:写出一种格式', en: 'a plugin that writes a format' },
  form: { zh: '表样', en: 'a form' },
  page: { zh: '网页模板', en: 'a page template' },
} as const satisfies Record<string, Localized>;

export type Kind = keyof typeof kinds;

/** Tell whether a word names a kind. */
export function isKind(word: string | undefined): word is Kind {
  return word !== undefined && Object.hasOwn(kinds, word);
}
