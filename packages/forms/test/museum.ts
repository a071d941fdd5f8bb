import { readFileSync } from 'node:fs';
import type { Report } from '@gouji/tree';
import type { RootContent } from 'mdast';
import { type Form, parseForm, reconcile } from '../src/index.js';

/** A form of values beside labels: a list of indicators with units, and a card of words. */
export const museumForm: Form = parseForm(
  readFileSync(new URL('museum-form.yaml', import.meta.url), 'utf8'),
  'museum-form.yaml',
);

/** Reconcile blocks against the museum form. */
export function readMuseum(...children: RootContent[]): Report {
  return reconcile({ type: 'root', children }, { forms: [museumForm] }).report;
}
