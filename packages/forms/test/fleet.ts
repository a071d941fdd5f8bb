import { readFileSync } from 'node:fs';
import type { Report } from '@gouji/tree';
import type { RootContent } from 'mdast';
import { type Form, parseForm, reconcile } from '../src/index.js';

/** A form of two groups whose rows share labels. */
const fleetForm: Form = parseForm(
  readFileSync(new URL('fleet-form.yaml', import.meta.url), 'utf8'),
  'fleet-form.yaml',
);

/** Reconcile blocks against the fleet form. */
export function readFleet(...children: RootContent[]): Report {
  return reconcile({ type: 'root', children }, { forms: [fleetForm] }).report;
}
