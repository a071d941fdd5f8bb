import type { Problem } from '@gouji/tree';
import { compareFits, coversYear, type FormChoice, tie } from '../match/choose-form.js';
import type { FormFit } from '../match/fit-form.js';
import { ownLabels } from '../match/own-labels.js';

/** With this many labels of its own, or all there are, and this share of them, another form is in the document too. */
const fewest = 6;
const share = 0.5;

/** Report what is doubtful about the form that was chosen. */
export function checkChoice({ fit, others, by }: FormChoice, year: number | null): Problem[] {
  if (by === 'asked') return [];
  return [
    ...closeCall(fit, others, by),
    ...otherYear(fit, year),
    ...others.filter((other) => isThereToo(other, fit)).map((other) => secondForm(other, fit)),
  ];
}

/** Two forms fit about as well. */
function closeCall(fit: FormFit, others: FormFit[], by: FormChoice['by']): Problem[] {
  const close = others.find((other) => Math.abs(compareFits(fit, other)) <= tie);
  if (!close) return [];
  const [one, other] = [fit.form.id, close.form.id];
  const year = by === 'year';
  const alike = Math.abs(fit.score - close.score) <= tie;
  const why = alike
    ? {
        zh: `这份报告与表样 ${one} 和 ${other} 的吻合程度几乎相同(${percent(fit)} 与 ${percent(close)})`,
        en: `The report fits ${one} and ${other} about equally (${percent(fit)} and ${percent(close)})`,
      }
    : {
        zh: `这份报告印出的栏目,表样 ${one} 和 ${other} 都有,分不出是哪一种`,
        en: `What the report prints is in both ${one} and ${other} and does not tell which of them it is`,
      };
  return [
    {
      rule: 'close-forms',
      severity: year ? 'info' : 'warning',
      message: {
        zh: `${why.zh},${year ? '按年度' : '暂'}取 ${one};如不对,请用 --form 指定。`,
        en: `${why.en}; ${one} was taken${year ? ' for its year' : ''}. Use --form if that is wrong.`,
      },
      expected: one,
      actual: other,
    },
  ];
}

function percent({ score }: FormFit): string {
  return `${Math.round(score * 100)}%`;
}

/** The labels decide; the year may tell that an old form was used. */
function otherYear({ form }: FormFit, year: number | null): Problem[] {
  if (year === null || coversYear(form, year)) return [];
  const { from, to } = form.definition.years;
  const span = to === from ? `${from}` : `${from}–${to ?? ''}`;
  return [
    {
      rule: 'form-year',
      severity: 'info',
      message: {
        zh: `这是 ${year} 年的报告,用的却是 ${span} 年的表样 ${form.id};各数仍按该表样读取。`,
        en: `The report is of ${year} and uses ${form.id}, the form of ${span}; it is read by that form.`,
      },
      expected: span,
      actual: year,
    },
  ];
}

function isThereToo(other: FormFit, fit: FormFit): boolean {
  const { found, count } = ownLabels(other, fit);
  return found.length >= Math.max(3, Math.min(fewest, count)) && found.length >= share * count;
}

function secondForm(other: FormFit, fit: FormFit): Problem {
  const { found } = ownLabels(other, fit);
  const some = found.slice(0, 3);
  return {
    rule: 'second-form',
    severity: 'warning',
    message: {
      zh: `文件里还有另一种表样 ${other.form.id} 的内容(${some.join('、')}等 ${found.length} 项),没有按该表样读取;请用 --form ${other.form.id} 再转换一次。`,
      en: `The document also prints ${found.length} labels of another form, ${other.form.id} (${some.join(', ')} …), which was not read; convert it once more with --form ${other.form.id}.`,
    },
    expected: fit.form.id,
    actual: other.form.id,
    quote: some.join(' '),
  };
}
