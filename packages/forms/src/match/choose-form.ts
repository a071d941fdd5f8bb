import type { Form } from '../form/expand.js';
import type { FormFit } from './fit-form.js';

/** The form that a document is fitted to, and what else it might have been. */
export interface FormChoice {
  fit: FormFit;
  /** The other forms that the document would fit, the best first. */
  others: FormFit[];
  /** `asked`: told to; `labels`: it prints most of the form; `year`: labels alone leave a tie. */
  by: 'asked' | 'labels' | 'year';
}

/** Below this share a document is taken to fit no form. */
const least = 0.3;
/** Forms this close to each other are a tie, which the year breaks. */
export const tie = 0.03;

/**
 * Choose the form that a document fits best; the year only breaks a tie. Where no table of any form
 * is printed there are titles alone, which forms of one kind share: all that fit are a tie, and
 * without a year a form that has no tables goes before others as close.
 */
export function chooseForm(fits: readonly FormFit[], year: number | null): FormChoice | undefined {
  const ranked = fits.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return undefined;
  const bare = ranked.every(({ found, labels }) => found.size <= leastLabels * labels);
  const close = ranked.filter(({ score }) => bare || best.score - score <= tie);
  const meant = year === null ? undefined : close.find(({ form }) => coversYear(form, year));
  const near = ranked.filter(({ score }) => best.score - score <= tie);
  const whole = bare && year === null ? near.find(({ labels }) => labels === 0) : undefined;
  const fit = meant ?? whole ?? best;
  const others = ranked.filter((each) => each !== fit);
  return { fit, others, by: meant && close.length > 1 ? 'year' : 'labels' };
}

/** With fewer of a form's labels than this its tables are not there. */
const leastLabels = 0.15;

/** Tell whether a form is the one that its issuer meant for a year. */
export function coversYear(form: Form, year: number): boolean {
  const { from, to } = form.definition.years;
  return year >= from && year <= (to ?? Number.POSITIVE_INFINITY);
}
