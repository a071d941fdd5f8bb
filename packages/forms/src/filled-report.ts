import type { Provenance, Report } from '@gouji/tree';
import type { Root } from 'mdast';
import { checkCells } from './check/check-cells.js';
import { checkChoice } from './check/check-choice.js';
import { checkStructure } from './check/check-structure.js';
import { decide } from './check/decide.js';
import type { Form } from './form/expand.js';
import { explainChoice } from './match/explain-choice.js';
import type { Line } from './match/lines.js';
import { type DocumentMatch, matchDocument } from './match/match-document.js';
import { rewriteTree } from './match/rewrite-tree.js';
import type { Selection } from './match/select-form.js';
import { lastReport } from './previous/last-report.js';
import { previousValues } from './previous/previous-values.js';
import { readFacts } from './prose/read-facts.js';
import { plainFact } from './prose/stated-fact.js';
import type { ReconcileOptions } from './reconcile-options.js';
import type { Reconciled } from './reconciled.js';
import { bareReport } from './report/bare-report.js';
import { matchExtras } from './report/match-extras.js';
import { openWords } from './report/open-words.js';
import { paragraphsOf } from './report/paragraphs.js';
import { readFigures } from './report/read-figures.js';
import { splitSections } from './report/split-sections.js';
import { unknownTables } from './report/unknown-tables.js';

/** Make the report of a document that fits a form: match its tables, read its prose, check both. */
export function filledReport(
  tree: Root,
  lines: Line[],
  { choice, metadata }: Selection,
  options: ReconcileOptions,
): Reconciled {
  const { fit } = choice;
  const { form } = fit;
  const why = explainChoice(choice);
  const match = matchDocument(fit, lines, metadata.year);
  const rewritten = rewriteTree(tree, match, metadata.titleLines);
  const titles = new Set([rewritten.title]);
  const parts = splitSections(rewritten.tree, rewritten.sections, titles);
  const evidence = {
    form: { lexeme: why.words.join('、'), how: why.by },
    ...metadata.evidence,
  };
  const provenance: Record<string, Provenance> = { ...evidence };
  const figures = readFigures(match, provenance);
  const named =
    options.metadata?.agency === undefined ? agencyCell(form, figures.values) : undefined;
  const agency = named?.value ?? metadata.agency;
  const told = named && { agency: { ...provenance[named.path]!, how: 'cell' as const } };
  const current = { form: match.form, agency, year: metadata.year };
  const last = lastReport(current, options.previous);
  if (last) figures.previous = previousValues(current, last);
  const paragraphs = paragraphsOf(parts.preamble, parts.sections);
  const facts = readFacts(paragraphs, { ...current, values: figures.values });
  const { years } = metadata;
  const { sections } = parts;
  const extra = [
    ...matchExtras(match),
    ...unknownTables(parts.preamble, parts.sections, otherNodes(match)),
  ];
  const decided = decide({
    ...current,
    figures,
    last,
    paragraphs,
    facts,
    years,
    sections,
    extra,
  });
  const report: Report = {
    ...bareReport(options.source, metadata),
    agency,
    form: form.id,
    language: form.definition.language,
    preamble: parts.preamble,
    sections: parts.sections,
    values: figures.values,
    ...openWords(match),
    choice: why,
    provenance: told ? { ...evidence, ...told, ...provenance, ...told } : provenance,
    extra,
    facts: facts.map(plainFact),
    problems: [
      ...(tree.data?.problems ?? []),
      ...checkChoice(choice, metadata.year),
      ...checkStructure(match),
      ...checkCells(match),
      ...decided.problems,
    ],
    checks: decided.checks,
  };
  return { tree: rewritten.tree, report };
}

/** The cell of the form that names the agency. */
function agencyCell({ definition }: Form, values: Report['values']) {
  for (const path of definition.metadata.agencyCells ?? []) {
    const value = values[path];
    if (typeof value === 'string') return { path, value };
  }
  return undefined;
}

function otherNodes({ others }: DocumentMatch): Set<unknown> {
  return new Set(others.flatMap(({ match }) => [...match.taken].map((item) => item.line.node)));
}
