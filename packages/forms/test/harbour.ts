import { readFileSync } from 'node:fs';
import type { Report } from '@gouji/tree';
import type { RootContent } from 'mdast';
import { type Form, parseForm, reconcile } from '../src/index.js';
import { findings, paragraph } from './library.js';

/** A form whose tables have a row for each pier that the document names. */
export const harbourForm: Form = parseForm(
  readFileSync(new URL('harbour-form.yaml', import.meta.url), 'utf8'),
  'harbour-form.yaml',
);

/** Reconcile blocks against the harbour form. */
export function readHarbour(...children: RootContent[]): Report {
  return reconcile({ type: 'root', children }, { forms: [harbourForm] }).report;
}

export const calls = paragraph('I.A. CALLS OF SHIPS ARRIVING AND LEAVING');
export const callsHead =
  'Harbour / Pier|Number of Ships in Port at Start of Year|Number of Ships Arrived in Year|' +
  'Number of Ships Left in Year|Number of Ships in Port at End of Year';
export const waits = paragraph('I.B.(1). WAITING TIME OF ALL SHIPS IN HOURS');
export const waitsHead = [
  'Harbour / Pier|FERRIES|||TANKERS||',
  '|Median Hours|Lowest Hours|Highest Hours|Median Hours|Lowest Hours|Highest Hours',
];

export function under(report: Report, prefix: string): Record<string, unknown> {
  const own = Object.entries(report.values).filter(([path]) => path.startsWith(`${prefix}.`));
  return Object.fromEntries(own.map(([path, value]) => [path.slice(prefix.length + 1), value]));
}

/** The problems of what is printed, not of the tables that a test leaves out. */
export function found(report: Report): string[] {
  return findings(report).filter((finding) => !finding.startsWith('missing-table'));
}
