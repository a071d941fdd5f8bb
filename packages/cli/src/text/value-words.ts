import type { Language } from '@gouji/tree';

/** What the two values of a problem are called, each before its value. */
export interface ValueWords {
  expected: string;
  actual: string;
}

/** Name the two values of a problem: neither side is right where two places contradict. */
export function valueWords(rule: string, language: Language): ValueWords {
  return (comparisons[rule] ?? usual)[language];
}

const usual: Record<Language, ValueWords> = {
  zh: { expected: '应为:', actual: '实为:' },
  en: { expected: 'Expected: ', actual: 'Found: ' },
};

/** Rules that compare two places of a document, or a number with what its own words come to. */
const comparisons: Record<string, Record<Language, ValueWords>> = {
  'prose-sum': {
    zh: { expected: '算得:', actual: '正文:' },
    en: { expected: 'Comes to: ', actual: 'Stated: ' },
  },
  'narrative-mismatch': {
    zh: { expected: '正文:', actual: '表中:' },
    en: { expected: 'Text: ', actual: 'Table: ' },
  },
};
