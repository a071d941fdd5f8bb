import type { Report } from '@gouji/tree';
import type { Root } from 'mdast';
import { decide } from '../check/decide.js';
import type { Form } from '../form/expand.js';
import { formOfReport } from '../form/rows-of-values.js';
import { flatten, type LineNode } from '../match/lines.js';
import { readMetadata } from '../metadata/read-metadata.js';
import { type EarlierReports, lastReport, listEarlier } from '../previous/last-report.js';
import { formless, previousValues } from '../previous/previous-values.js';
import { readFacts } from '../prose/read-facts.js';
import { paragraphsOf } from '../report/paragraphs.js';
import { absentCells } from './absent-cells.js';
import { checkUnfilled } from './check-unfilled.js';
import { checkValues } from './check-values.js';
import { collapsedRows } from './collapsed-rows.js';
import { decidableRules } from './decidable-rules.js';
import { insertTables } from './insert-tables.js';
import { keepFacts } from './keep-facts.js';
import { keepProblems } from './keep-problems.js';
import { orderValues } from './order-values.js';
import { rereadParts } from './reread-parts.js';

/** A report checked again, and its tree with a `formTable` for each table. */
export interface Rechecked {
  tree: Root;
  report: Report;
}

/**
 * Check a report that comes as data (YAML, JSON) again: its values may have been filled in or
 * changed by hand. What only the source could tell stays as the data states it.
 *
 * @param tree the words of the report, as its reader laid them out
 */
export function recheck(
  tree: Root,
  read: Report,
  declared: Form | undefined,
  earlier?: EarlierReports,
): Rechecked {
  const parts = rereadParts(tree, read);
  const form = declared && formOfReport(declared, read);
  if (!form) {
    if (listEarlier(earlier).length > 0) throw formless();
    return { tree, report: { ...read, ...parts } };
  }
  const { valuePlaces } = tree.data ?? {};
  const values = orderValues(read, form, valuePlaces);
  const source = new Map(
    Object.entries(values).map(([path, value]) => {
      return [path, { text: String(value ?? ''), place: valuePlaces?.get(path) }] as const;
    }),
  );
  const collapsed = collapsedRows(read.extra, form);
  const absent = absentCells(form, values, read.problems);
  const current = { form, agency: read.agency, year: read.year };
  const last = lastReport(current, earlier);
  const previous = last && previousValues(current, last);
  const figures = { values, source, collapsed, absent, previous };
  const lines = flatten(tree);
  const first = lines.find(({ node }) => isSectionTitle(node))?.index;
  const { years } = readMetadata(lines, first, form.definition.metadata);
  const paragraphs = paragraphsOf(parts.preamble, parts.sections);
  const facts = readFacts(paragraphs, { ...current, values });
  const { sections } = parts;
  const { extra } = read;
  const decided = decide({ ...current, figures, last, paragraphs, facts, years, sections, extra });
  const now = [...checkValues(form, values, valuePlaces), ...decided.problems];
  const problems = keepProblems(read.problems, now, decidableRules(form, last), values);
  const report: Report = {
    ...read,
    ...parts,
    form: form.id,
    language: form.definition.language,
    values,
    facts: keepFacts(read.facts, facts),
    problems: [
      ...problems,
      ...checkUnfilled(form, values, read.marks ?? {}, problems, valuePlaces),
    ],
    checks: decided.checks,
  };
  return { tree: insertTables(tree, form, report), report };
}

function isSectionTitle(node: LineNode): boolean {
  return node.type === 'heading' && typeof node.data?.part === 'object';
}
