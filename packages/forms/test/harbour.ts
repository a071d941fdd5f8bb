import { readFileSync } from 'node:fs';
import type { Report } from '@gouji/tree';
import type { RootContent } from 'mdast';
import { type Form, parseForm, reconcile } from '../src/index.js';

/** A form whose tables have a row for each pier that the document names. */
export const harbourForm: Form = parseForm(
  readFileSync(new URL('harbour-form.yaml', import.meta.url), 'utf8'),
  'harbour-form.yaml',
);

/** Reconcile blocks against the harbour form. */
export function readHarbour(...children: RootContent[]): Report {
  return reconcile({ type: 'root', children }, { forms: [harbourForm] }).report;
}
