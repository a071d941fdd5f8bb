import type { Report } from '@gouji/tree';
import type { Root } from 'mdast';
import { checkRunOn } from './check/check-run-on.js';
import type { Line } from './match/lines.js';
import { readMetadata } from './metadata/read-metadata.js';
import { listEarlier } from './previous/last-report.js';
import { formless } from './previous/previous-values.js';
import type { ReconcileOptions } from './reconcile-options.js';
import type { Reconciled } from './reconciled.js';
import { bareReport } from './report/bare-report.js';
import { splitSections } from './report/split-sections.js';
import { unknownTables } from './report/unknown-tables.js';

/** Make the report of a document that fits no form: its sections and its tables. */
export function formlessReport(
  tree: Root,
  lines: Line[],
  { forms, previous, metadata: given, source }: ReconcileOptions,
): Reconciled {
  if (listEarlier(previous).length > 0) throw formless();
  const parts = splitSections(tree, new Map(), new Set());
  const words = forms[0]?.definition.metadata;
  const sources = { settings: given, fileName: source?.file };
  const metadata = words && readMetadata(lines, undefined, words, sources);
  const report: Report = {
    ...bareReport(source, metadata),
    title: parts.title ?? metadata?.title ?? null,
    preamble: parts.preamble,
    sections: parts.sections,
    extra: unknownTables(parts.preamble, parts.sections, new Set()),
    problems: [...(tree.data?.problems ?? []), ...checkRunOn(lines, forms)],
  };
  return { tree, report };
}
