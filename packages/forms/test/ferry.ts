import { readFileSync } from 'node:fs';
import type { Report } from '@gouji/tree';
import type { RootContent } from 'mdast';
import { type Form, parseForm, reconcile } from '../src/index.js';
import { paragraph } from './library.js';

/** A form of one row under any name, of which not all columns have to be there. */
export const ferryForm: Form = parseForm(
  readFileSync(new URL('ferry-form.yaml', import.meta.url), 'utf8'),
  'ferry-form.yaml',
);

/** Reconcile blocks and lines of text, a paragraph each, against the ferry form. */
export function readFerry(...blocks: Array<string | RootContent>): Report {
  const children = ['渡轮年报', '一、渡轮开行情况', ...blocks].map((block) => {
    return typeof block === 'string' ? paragraph(block) : block;
  });
  return reconcile({ type: 'root', children }, { forms: [ferryForm] }).report;
}
