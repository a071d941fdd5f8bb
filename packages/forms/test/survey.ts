import { readFileSync } from 'node:fs';
import type { Report } from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import { type Form, parseForm, reconcile } from '../src/index.js';
import { paragraph } from './library.js';

/** A list: a label, a unit and one number a row. */
export const surveyForm: Form = parseForm(
  readFileSync(new URL('survey-form.yaml', import.meta.url), 'utf8'),
  'survey-form.yaml',
);

/** Reconcile lines of text against the survey form. */
export function readSurvey(...lines: string[]): Report {
  return readSurveyOf(paragraph(lines.join('\n')));
}

/** Reconcile blocks against the survey form. */
export function readSurveyOf(...children: RootContent[]): Report {
  const tree: Root = { type: 'root', children };
  return reconcile(tree, { forms: [surveyForm] }).report;
}
