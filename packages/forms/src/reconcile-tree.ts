import type { Report } from '@gouji/tree';
import type { Root } from 'mdast';
import { addOutside } from './check/outside-rule.js';
import { filledReport } from './filled-report.js';
import { formlessReport } from './formless-report.js';
import { keepShapes } from './keep-shapes.js';
import { flatten } from './match/lines.js';
import { namedForm } from './match/named-form.js';
import { selectForm } from './match/select-form.js';
import { recheck } from './recheck/recheck.js';
import type { ReconcileOptions } from './reconcile-options.js';
import type { Reconciled } from './reconciled.js';
import { settleLate } from './waive/settle-late.js';
import { settleProblems } from './waive/settle-problems.js';
import type { Waiver } from './waive/waiver.js';

/** Read the waivers that a document states itself; the file is for messages. */
export type OwnWaivers = (tree: Root, file: string) => readonly Waiver[];

/**
 * Do what `reconcile` does, with what reads the document's own waivers brought along: only front
 * matter holds any, and what reads it takes a YAML parser.
 */
export function reconcileTree(
  tree: Root,
  options: ReconcileOptions,
  ownWaivers: OwnWaivers,
): Reconciled {
  const { tree: read, report: found } = readReport(tree, options);
  const report = addOutside(found, options.outside ?? []);
  const own = ownWaivers(tree, report.source.file ?? 'front matter');
  return {
    tree: read,
    report: { ...report, problems: settleProblems(report, own, options) },
    settleLate: (problem) => settleLate(problem, own, options),
  };
}

function readReport(tree: Root, options: ReconcileOptions): Reconciled {
  const given = tree.data?.report;
  if (given) {
    const source = given.source.sha256 === '' ? (options.source ?? given.source) : given.source;
    const id = options.form ?? given.form;
    const form = id === null ? undefined : namedForm(id, options.forms);
    return recheck(tree, withSettings({ ...given, source }, options), form, options.previous);
  }
  const lines = flatten(tree);
  const selection = selectForm(lines, options);
  if (!selection) return formlessReport(tree, lines, options);
  if (++reports === fewForShapes) shapes.push(...keepShapes(selection.choice.fit.form));
  return filledReport(tree, lines, selection, options);
}

/** Objects that are kept and never used (see `keepShapes`); who reads one document needs none. */
const shapes: object[] = [];
let reports = 0;
const fewForShapes = 2;

function withSettings(report: Report, { metadata = {} }: ReconcileOptions): Report {
  const { title, agency, year, period } = metadata;
  return {
    ...report,
    ...(title !== undefined && { title }),
    ...(agency !== undefined && { agency }),
    ...(year !== undefined && { year }),
    ...(period !== undefined && { period }),
  };
}
