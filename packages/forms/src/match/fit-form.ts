import type { Form } from '../form/expand.js';
import { findSections, type SectionLine } from './find-sections.js';
import type { Line } from './lines.js';
import { printsTable } from './open/prints-table.js';
import type { TitleLine } from './title-lines.js';
import { type TableVocabulary, type Term, type Vocabulary, vocabularyOf } from './vocabulary.js';

/** How well a document fits a form. */
export interface FormFit {
  form: Form;
  vocabulary: Vocabulary;
  sections: SectionLine[];
  /** Share of the form's table labels and section titles found, 0 to 1. */
  score: number;
  /** Folded labels of the form's tables that the document prints, and how it prints them. */
  found: Map<string, string>;
  /** The lines of the document. */
  lines: readonly Line[];
  /** How many labels the form's tables have, and how many of them are printed. */
  labels: number;
  hits: number;
}

/** One whole table of a form is worth this. */
const oneTable = 0.3;
/** A table of fewer labels says too little alone. */
const fewest = 4;

/**
 * Rank a form against the labels and titles of a document. One table that is printed whole is
 * enough.
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
  const { open, count: total } = vocabulary;
  const { found, hits, printed } = findLabels(vocabulary, labels);
  const sections =
    open && hits === 0 ? [] : findSections(lines, form.definition.sections, vocabulary, able);
  const titles = sections.reduce((sum, { score }) => sum + Math.min(1, score / 2), 0);
  const asked = form.definition.sections.filter(({ optional }) => !optional).length;
  const titleShare = Math.min(1, titles / Math.max(1, asked));
  const labelShare = total === 0 ? 0 : hits / total;
  const share = Math.max(titleShare * 0.7, labelShare * 0.75 + titleShare * 0.25);
  const isWhole = () => {
    const terms = new Set(printed);
    const known = vocabulary.tables.some((table) => isPrinted(table, terms));
    return known || (open && hits > 0 && printsTable(form, lines, sections));
  };
  const score = share < oneTable && isWhole() ? oneTable : share;
  return { form, vocabulary, sections, score, found, lines, labels: total, hits };
}

function findLabels({ terms, termsOf }: Vocabulary, labels: ReadonlyMap<string, string>) {
  const marks = new Uint8Array(terms.length);
  for (const wording of labels.keys()) for (const index of termsOf(wording)) marks[index] = 1;
  const printed = terms.filter((_, index) => marks[index] === 1);
  const found = new Map<string, string>();
  let hits = 0;
  for (const { wordings, label } of printed) {
    const wording = wordings.find((each) => labels.has(each))!;
    found.set(wording, labels.get(wording)!);
    if (!label?.optional) hits++;
  }
  return { found, hits, printed };
}

/** Every label of a table that stands beside or over its values, and is always there, is printed. */
function isPrinted(table: TableVocabulary, printed: ReadonlySet<Term>): boolean {
  const asked = askedOf(table);
  return asked.length > 0 && asked.every((term) => printed.has(term));
}

const asked = new WeakMap<TableVocabulary, readonly Term[]>();

/** These labels, gathered once; none where they are too few to tell the table. */
function askedOf(table: TableVocabulary): readonly Term[] {
  let terms = asked.get(table);
  if (!terms) {
    terms = table.terms.filter(({ label }) => label?.children.length === 0 && !label.optional);
    const wordings = new Set(terms.map(({ wordings }) => wordings[0]));
    if (wordings.size < fewest) terms = [];
    asked.set(table, terms);
  }
  return terms;
}
