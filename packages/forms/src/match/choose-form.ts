import type { Form } from '../form/expand.js';
import { fold, foldBare } from '../text/fold.js';
import { findSections, type SectionLine } from './find-sections.js';
import type { Line } from './lines.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/** How well a document fits a form. */
export interface FormFit {
  form: Form;
  vocabulary: Vocabulary;
  sections: SectionLine[];
  /** Share of the form's table labels and section titles found, 0 to 1. */
  score: number;
}

/** Below this share a document is taken to fit no form. */
const least = 0.3;
/** Forms this close to each other are a tie, which the year breaks. */
const tie = 0.03;

/** Rank a form against the labels and titles of a document. */
export function fitForm(form: Form, lines: Line[]): FormFit {
  const vocabulary = vocabularyOf(form);
  const sections = findSections(lines, form.definition.sections, vocabulary);
  const titles = sections.reduce((sum, { score }) => sum + Math.min(1, score / 2), 0);
  const titleShare = titles / Math.max(1, form.definition.sections.length);
  const labelShare = countLabels(lines, vocabulary);
  const score = Math.max(titleShare * 0.7, labelShare * 0.75 + titleShare * 0.25);
  return { form, vocabulary, sections, score };
}

/** Choose the form that a document fits best; the year only breaks a tie. */
export function chooseForm(fits: FormFit[], year: number | null): FormFit | undefined {
  const ranked = fits.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best || year === null) return best;
  const close = ranked.filter(({ score }) => best.score - score <= tie);
  return close.find(({ form }) => coversYear(form, year)) ?? best;
}

/** Tell whether a form is the one that its issuer meant for a year. */
export function coversYear(form: Form, year: number): boolean {
  const { from, to } = form.definition.years;
  return year >= from && year <= (to ?? Number.POSITIVE_INFINITY);
}

function countLabels(lines: Line[], vocabulary: Vocabulary): number {
  const found = new Set<string>();
  for (const line of lines) {
    for (const { text } of line.cells) {
      if (text.length > 110) continue;
      for (const folded of [fold(text), foldBare(text), fold(text.replace(/[\s\d]+$/u, ''))]) {
        if (vocabulary.knows(folded)) found.add(folded);
      }
    }
  }
  let hits = 0;
  let total = 0;
  for (const { rows, headers } of vocabulary.tables) {
    for (const term of [...rows, ...headers]) {
      total++;
      if (term.wordings.some((wording) => found.has(wording))) hits++;
    }
  }
  return total === 0 ? 0 : hits / total;
}
