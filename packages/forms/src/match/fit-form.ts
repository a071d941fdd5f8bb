import type { Form } from '../form/expand.js';
import { findSections, type SectionLine } from './find-sections.js';
import type { Line } from './lines.js';
import type { TitleLine } from './title-lines.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/** How well a document fits a form. */
export interface FormFit {
  form: Form;
  vocabulary: Vocabulary;
  sections: SectionLine[];
  /** Share of the form's table labels and section titles found, 0 to 1. */
  score: number;
  /** Folded labels of the form's tables that the document prints, and how it prints them. */
  found: Map<string, string>;
  /** How many labels the form's tables have. */
  labels: number;
}

/**
 * Rank a form against the labels and titles of a document.
 * @param labels what the document prints, folded; see `readLabels`
 * @param able the lines that can be titles
 */
export function fitForm(
  form: Form,
  lines: Line[],
  labels: ReadonlyMap<string, string>,
  able: readonly TitleLine[],
): FormFit {
  const vocabulary = vocabularyOf(form);
  const sections = findSections(lines, form.definition.sections, vocabulary, able);
  const titles = sections.reduce((sum, { score }) => sum + Math.min(1, score / 2), 0);
  const titleShare = titles / Math.max(1, form.definition.sections.length);
  const { found, hits, total } = findLabels(vocabulary, labels);
  const labelShare = total === 0 ? 0 : hits / total;
  const score = Math.max(titleShare * 0.7, labelShare * 0.75 + titleShare * 0.25);
  return { form, vocabulary, sections, score, found, labels: total };
}

function findLabels(vocabulary: Vocabulary, labels: ReadonlyMap<string, string>) {
  const found = new Map<string, string>();
  let hits = 0;
  let total = 0;
  for (const { rows, headers } of vocabulary.tables) {
    for (const { wordings, label } of [...rows, ...headers]) {
      const wording = wordings.find((one) => labels.has(one));
      if (wording !== undefined) found.set(wording, labels.get(wording)!);
      if (label?.optional) continue;
      total++;
      if (wording !== undefined) hits++;
    }
  }
  return { found, hits, total };
}
