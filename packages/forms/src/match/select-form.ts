import { type Metadata, readMetadata } from '../metadata/read-metadata.js';
import type { ReconcileOptions } from '../reconcile-options.js';
import { chooseForm, type FormChoice } from './choose-form.js';
import { titlesOfForms } from './find-sections.js';
import { type FormFit, fitForm } from './fit-form.js';
import type { Line } from './lines.js';
import { namedForm } from './named-form.js';
import { readLabels } from './read-labels.js';
import { titleLines } from './title-lines.js';

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
  const fits = forms.map((each) => fitForm(each, lines, labels, titles));
  const best = chooseForm(fits, null)?.fit;
  if (!best) return undefined;
  const metadata = metadataOf(lines, best, options);
  const choice = chooseForm(fits, metadata.year)!;
  return {
    choice,
    metadata: choice.fit === best ? metadata : metadataOf(lines, choice.fit, options),
  };
}

function metadataOf(lines: Line[], fit: FormFit, { metadata, source }: ReconcileOptions): Metadata {
  const words = fit.form.definition.metadata;
  const sources = { settings: metadata, fileName: source?.file };
  return readMetadata(lines, fit.sections[0]?.line.index, words, sources);
}
