import type { Check, Language } from '@gouji/tree';
import { placeWords } from './place-words.js';
import type { PrettyOptions } from './pretty-options.js';

/** List what prose states and the table, or prose itself, bears out. */
export function checksLines(
  checks: readonly Check[],
  { language, style }: PrettyOptions,
): string[] {
  if (checks.length === 0) return [];
  const lines = checks.map(({ rule, formula, quote, place }) => {
    const at = place ? `${placeWords(place, language)} ` : '';
    return `  ${formula} ${style('dim', `[${rule}]`)} ${at}“${quote.replace(/\s+/g, ' ')}”`;
  });
  return ['', style('bold', style('green', heading[language](checks.length))), ...lines];
}

const heading: Record<Language, (count: number) => string> = {
  zh: (count) => `正文相符(${count})`,
  en: (count) => `Prose that agrees (${count})`,
};
