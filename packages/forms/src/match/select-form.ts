import { type Metadata, readMetadata } from '../metadata/read-metadata.js';
import type { ReconcileOptions } from '../reconcile-options.js';
import { chooseForm, type FormChoice, isBare } from './choose-form.js';
import { downText } from './down-text.js';
import { titlesOfForms } from './find-sections.js';
import { type FormFit, fitForm } from './fit-form.js';
import type { Line } from './lines.js';
import { namedForm } from './named-form.js';
import { readLabels } from './read-labels.js';
import { titleLines } from './title-lines.js';
import { vocabularyOf } from './vocabulary.js';

/** The form that a document is fitted to, and what the document says of itself in that form's words. */
export interface Selection {
  choice: FormChoice;
  metadata: Metadata;
}

/** Choose the form that a document fits best, or take the one that is asked for. */
export function selectForm(lines: Line[], options: ReconcileOptions): Selection | undefined {
  const { forms, form } = options;
  const labels = readLabels(lines, forms);
  const titles = titleLines(lines, titlesOfForms(forms));
  if (form !== undefined) {
    const fit = fitForm(namedForm(form, forms), lines, labels, titles);
    const choice: FormChoice = { fit, others: [], by: 'asked' };
    return { choice, metadata: metadataOf(lines, fit, options) };
  }
  const fitAll = (found: ReadonlyMap<string, string>) => {
    return forms.map((each) => fitForm(each, lines, found, titles));
  };
  let fits = fitAll(labels);
  const down = fits.every(isBare) ? downLabels(lines, forms) : labels;
  if (down.size > 0 && down !== labels) fits = fitAll(new Map([...down, ...labels]));
  const best = chooseForm(fits, null)?.fit;
  if (!best) return undefined;
  const metadata = metadataOf(lines, best, options);
  const choice = chooseForm(fits, metadata.year)!;
  return {
    choice,
    metadata: choice.fit === best ? metadata : metadataOf(lines, choice.fit, options),
  };
}

/** The labels that a document prints downwards where it prints hardly any along its lines. */
function downLabels(lines: readonly Line[], forms: ReconcileOptions['forms']): Map<string, string> {
  const text = downText(lines);
  const known = text === '' ? [] : forms.flatMap((form) => vocabularyOf(form).tables);
  const wordings = known.flatMap((table) => [...table.known]);
  const printed = wordings.filter((each) => each.length >= leastDown && text.includes(each));
  return new Map(printed.map((wording) => [wording, wording]));
}

/** Fewer characters stand among others by chance. */
const leastDown = 4;

function metadataOf(lines: Line[], fit: FormFit, { metadata, source }: ReconcileOptions): Metadata {
  const words = fit.form.definition.metadata;
  const sources = { settings: metadata, fileName: source?.file };
  return readMetadata(lines, fit.sections[0]?.line.index, words, sources);
}
