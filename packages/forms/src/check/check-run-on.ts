import type { Problem } from '@gouji/tree';
import type { Form } from '../form/expand.js';
import type { Line } from '../match/lines.js';
import { vocabularyOf } from '../match/vocabulary.js';
import { fold } from '../text/fold.js';

/** No line of a table is longer. */
const longLine = 1000;
/** So much of such lines tells what they are. */
const mostText = 100_000;
/** So many labels of four characters or more, and this share of a form's, are no chance. */
const fewest = 10;
const share = 0.3;
const shortest = 4;

/** Report lines that run on with the labels of a form in them: a document that lost its lines, which fits none. */
export function checkRunOn(lines: readonly Line[], forms: readonly Form[]): Problem[] {
  const [first, ...others] = lines.filter(({ cells }) => (cells[0]?.text.length ?? 0) > longLine);
  if (!first || forms.length === 0) return [];
  const text = [first, ...others].map(({ cells }) => cells[0]!.text).join(' ');
  const printed = fold(text.slice(0, mostText));
  const found = forms.map((form) => ({ form, ...labelsIn(printed, form) }));
  const best = found.reduce((one, other) => (other.hits > one.hits ? other : one));
  if (best.hits < fewest || best.hits < best.all * share) return [];
  const { id } = best.form;
  return [
    {
      rule: 'unknown-form',
      severity: 'warning',
      message: {
        zh: `有一行长达 ${text.length} 个字符,连着印有表样 ${id} 的 ${best.hits} 项栏目名,没有换行,分不出各格,没有读入任何数;请恢复原文的换行再转换。`,
        en: `A line of ${text.length} characters runs on with ${best.hits} labels of ${id} in it; without line breaks its cells cannot be told apart and no number was read. Restore the lines of the source and convert it again.`,
      },
      actual: id,
      quote: text.slice(0, 40),
      place: first.cells[0]!.place,
    },
  ];
}

function labelsIn(printed: string, form: Form): { hits: number; all: number } {
  const long = vocabularyOf(form).terms.flatMap(({ wordings }) => {
    const own = wordings.filter((wording) => wording.length >= shortest);
    return own.length > 0 ? [own] : [];
  });
  const hits = long.filter((own) => own.some((wording) => printed.includes(wording))).length;
  return { hits, all: long.length };
}
