import type { Form } from '../form/expand.js';
import type { FormFit } from './fit-form.js';
import { cutLabels, type OwnLabels, ownLabels } from './own-labels.js';

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
 * Choose the form that a document fits best; the year only breaks a tie. Forms of one kind share
 * most of their labels: between two of them those decide that only one has. Where no table of any
 * form is printed there are titles alone, which they share as well: all that fit are a tie, and
 * without a year a form that has no tables goes before others as close.
 */
export function chooseForm(fits: readonly FormFit[], year: number | null): FormChoice | undefined {
  const ranked = fits.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score);
  if (ranked.length === 0) return undefined;
  const bare = ranked.every(isBare);
  const best = ranked.reduce((one, other) => (compareFits(other, one) > tie ? other : one));
  const close = ranked.filter((other) => bare || Math.abs(compareFits(best, other)) <= tie);
  const meant = year === null ? undefined : close.find(({ form }) => coversYear(form, year));
  const near = ranked.filter(({ score }) => best.score - score <= tie);
  const whole = bare && year === null ? near.find(({ labels }) => labels === 0) : undefined;
  const fit = meant ?? whole ?? best;
  const others = ranked.filter((each) => each !== fit);
  return { fit, others, by: meant && close.length > 1 ? 'year' : 'labels' };
}

/** Tell whether so few of a form's labels are printed that its tables are not there. */
export function isBare({ hits, labels }: FormFit): boolean {
  return hits <= leastLabels * labels;
}

const leastLabels = 0.15;
/** So many labels of one's own, and this share of them more than the other's, tell two forms apart. */
const fewest = 2;
const clear = 0.1;
/** So many labels are a table, and no words that look like them. */
const oneTable = 8;

/**
 * Say how much better a document fits one form than another, from −1 to 1.
 * Of two forms that share no labels the one of which more is printed is the document's.
 */
export function compareFits(one: FormFit, other: FormFit): number {
  if (one === other) return 0;
  const known = compared.get(one) ?? new Map<FormFit, number>();
  compared.set(one, known);
  const better = known.get(other) ?? compare(one, other);
  known.set(other, better);
  return better;
}

/** What was found of the fits of a document: they are compared with and without its year. */
const compared = new WeakMap<FormFit, Map<FormFit, number>>();

function compare(one: FormFit, other: FormFit): number {
  const [own, others] = [ownLabels(one, other), ownLabels(other, one)];
  const most = Math.max(own.found.length, others.found.length);
  if (own.count === one.labels && others.count === other.labels) {
    // Titles are alike in forms of any year: a table that one of them has tells more.
    const alone = Math.min(own.found.length, others.found.length) === 0 && most >= oneTable;
    if (alone) return share(own) - share(others);
    const both = Math.min(share(own), share(others)) >= 0.5;
    return both ? (own.found.length - others.found.length) / most : one.score - other.score;
  }
  const gap = share(own) - share(others);
  if (most >= fewest && Math.abs(gap) >= clear) return gap;
  // Where a table that tells is not printed, forms of one kind fit alike, however long they are.
  const kin = own.count < one.labels / 2 && others.count < other.labels / 2;
  return kin ? compareCut(one, other) : one.score - other.score;
}

/** Labels that are cut short tell two forms apart as well, where those that are whole do not. */
function compareCut(one: FormFit, other: FormFit): number {
  const [own, others] = [cutLabels(one, other), cutLabels(other, one)];
  const gap = share(own) - share(others);
  const most = Math.max(own.found.length, others.found.length);
  return most >= fewest && Math.abs(gap) >= clear ? gap : 0;
}

function share({ found, count }: OwnLabels): number {
  return count === 0 ? 0 : found.length / count;
}

/** Tell whether a form is the one that its issuer meant for a year. */
export function coversYear(form: Form, year: number): boolean {
  const { from, to } = form.definition.years;
  return year >= from && year <= (to ?? Number.POSITIVE_INFINITY);
}
