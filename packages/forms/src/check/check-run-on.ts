import type { Problem } from '@gouji/tree';
import type { Form } from '../form/expand.js';
import type { Line } from '../match/lines.js';
import { vocabularyOf } from '../match/vocabulary.js';
import { fold } from '../text/fold.js';

/** No line of a table is longer. */
const longLine = 1000;
/** So much of a document tells what it is. */
const mostText = 100_000;
/** So many labels of four characters or more, and this share of a form's, are no chance. */
const fewest = 10;
const share = 0.3;
const shortest = 4;
/** Of so many labels one has a number: others are of groups, or blank. */
const mostLabels = 3;

/**
 * Report a document that fits no form and still prints the labels of one, with numbers:
 * it lost its lines, or has them in a shape that nothing was read from.
 */
export function checkRunOn(lines: readonly Line[], forms: readonly Form[]): Problem[] {
  const texts = lines.map(({ cells }) => cells.map(({ text }) => text).join(' '));
  const text = texts.join(' ').slice(0, mostText);
  if (forms.length === 0 || countNumbers(text) < fewest) return [];
  const printed = fold(text);
  const found = forms.map((form) => ({ form, ...labelsIn(printed, form) }));
  const best = found.reduce((one, other) => (other.hits > one.hits ? other : one));
  if (best.hits < fewest || best.hits < best.all * share) return [];
  if (countNumbers(text) * mostLabels < best.hits) return [];
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one));
  const { place } = lines[texts.indexOf(longest)]!.cells[0]!;
  return [
    {
      rule: 'unknown-form',
      severity: 'warning',
      message: longest.length > longLine ? runOn(longest, best) : unread(best),
      actual: best.form.id,
      quote: longest.slice(0, 40),
      place,
    },
  ];
}

interface Found {
  form: Form;
  hits: number;
}

function runOn({ length }: string, { form: { id }, hits }: Found): Problem['message'] {
  return {
    zh: `有一行长达 ${length} 个字符,连着印有表样 ${id} 的 ${hits} 项栏目名,没有换行,分不出各格,没有读入任何数;请恢复原文的换行再转换。`,
    en: `A line of ${length} characters runs on with ${hits} labels of ${id} in it; without line breaks its cells cannot be told apart and no number was read. Restore the lines of the source and convert it again.`,
  };
}

function unread({ form: { id }, hits }: Found): Problem['message'] {
  return {
    zh: `文中印有表样 ${id} 的 ${hits} 项栏目名,但分不出其表格的行和列,没有读入任何数;请恢复原文的表格或换行再转换。`,
    en: `The document prints ${hits} labels of ${id}, but the rows and columns of its tables cannot be told apart and no number was read. Restore the tables or lines of the source and convert it again.`,
  };
}

function countNumbers(text: string): number {
  return text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu)?.length ?? 0;
}

function labelsIn(printed: string, form: Form): { hits: number; all: number } {
  const long = vocabularyOf(form).terms.flatMap(({ wordings }) => {
    const own = wordings.filter((wording) => wording.length >= shortest);
    return own.length > 0 ? [own] : [];
  });
  const hits = long.filter((own) => own.some((wording) => printed.includes(wording))).length;
  return { hits, all: long.length };
}
