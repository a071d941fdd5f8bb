import type { State } from './state.js';

/** Say, once for each picture, that the data does not hold it: YAML and text name pictures only. */
export function reportMissing(state: State, name: string, alt: string): void {
  if (state.problems.some(({ quote }) => quote === name)) return;
  const words = alt.trim() === '' ? { zh: '', en: '' } : { zh: `“${alt}”`, en: ` "${alt}"` };
  state.problems.push({
    rule: 'unwritten-content',
    severity: 'warning',
    message: {
      zh: `图片${words.zh}(${name})没有放进 Word 文件:输入里只有它的名称,没有图片本身。请从原文件(Word、网页)转换,或手工插入。`,
      en: `Unexpected picture${words.en} (${name}) that the input only names; the Word file has its text alternative instead. Convert from the document that holds it, or insert it by hand.`,
    },
    quote: name,
  });
}
