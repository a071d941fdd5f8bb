import type { Choice, Language } from '@gouji/tree';

/** Say which words made a document a form's, and what else it might have been. */
export function choiceLine(
  { by, words, found, labels, others }: Choice,
  language: Language,
): string {
  const said = texts[language];
  const share = labels > 0 ? said.share(found, labels) : '';
  const [next] = others;
  const rival = next ? said.next(next.form, next.found, next.labels) : '';
  return [said.by[by], words.join(said.comma), share, rival].filter(Boolean).join(said.part);
}

const texts = {
  zh: {
    by: { setting: '按指定', labels: '按表中的文字', titles: '按章节标题', year: '按年度' },
    comma: '、',
    part: ';',
    share: (found: number, of: number) => `${of} 个标签中有 ${found} 个`,
    next: (form: string, found: number, of: number) => `其次是 ${form}(${of} 个中有 ${found} 个)`,
  },
  en: {
    by: { setting: 'asked for', labels: 'labels', titles: 'section titles', year: 'the year' },
    comma: ', ',
    part: '; ',
    share: (found: number, of: number) => `${found} of ${of} labels`,
    next: (form: string, found: number, of: number) => `next ${form} with ${found} of ${of}`,
  },
};
