import type { Extra, Problem, Provenance, Report, ReportSource, Value } from '@gouji/tree';
import { GoujiError } from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import { checkCells } from './check/check-cells.js';
import { checkChoice } from './check/check-choice.js';
import { checkStructure } from './check/check-structure.js';
import { decide } from './check/decide.js';
import type { Figures } from './check/figures.js';
import { addOutside, type OutsideRule } from './check/outside-rule.js';
import type { Form } from './form/expand.js';
import { rowNames } from './form/name-rows.js';
import { chooseForm, type FormChoice } from './match/choose-form.js';
import { explainChoice } from './match/explain-choice.js';
import { type FormFit, fitForm } from './match/fit-form.js';
import { flatten, type Line } from './match/lines.js';
import { type DocumentMatch, matchDocument } from './match/match-document.js';
import { provenanceOf } from './match/match-table.js';
import { readLabels } from './match/read-labels.js';
import { rewriteTree } from './match/rewrite-tree.js';
import { titleLines } from './match/title-lines.js';
import { type Metadata, type MetadataSettings, readMetadata } from './metadata/read-metadata.js';
import { type EarlierReports, lastReport, listEarlier } from './previous/last-report.js';
import { formless, previousValues } from './previous/previous-values.js';
import { readFacts } from './prose/read-facts.js';
import { plainFact } from './prose/stated-fact.js';
import { recheck } from './recheck/recheck.js';
import { matchExtras } from './report/match-extras.js';
import { paragraphsOf } from './report/paragraphs.js';
import { splitSections } from './report/split-sections.js';
import { tableExtra } from './report/table-extra.js';
import { type Settlement, settleProblems } from './waive/settle-problems.js';

/** What a document is reconciled against. */
export interface ReconcileOptions extends Settlement {
  forms: readonly Form[];
  /** Id of the form to use whatever the document looks like. */
  form?: string | undefined;
  source?: ReportSource | undefined;
  /** Last year's report, for the rules that need it; or several of earlier years, it among them. */
  previous?: EarlierReports;
  /** What is known of the report; it stands before what the report says of itself. */
  metadata?: MetadataSettings | undefined;
  /** Rules besides those of the forms. */
  outside?: readonly OutsideRule[] | undefined;
}

export interface Reconciled {
  /** The tree with each matched table as one `formTable` node. */
  tree: Root;
  report: Report;
}

/**
 * Fit a document to a form and check its numbers: match, then coerce, then check.
 * A document that fits no form gives a report with `form: null`, its sections and its tables.
 */
export function reconcile(tree: Root, options: ReconcileOptions): Reconciled {
  const { tree: read, report: found } = readReport(tree, options);
  const report = addOutside(found, options.outside ?? []);
  return { tree: read, report: { ...report, problems: settleProblems(tree, report, options) } };
}

function readReport(tree: Root, options: ReconcileOptions): Reconciled {
  const given = tree.data?.report;
  if (given) {
    const source = given.source.sha256 === '' ? (options.source ?? given.source) : given.source;
    const form = formOf(options.form ?? given.form, options.forms);
    return recheck(tree, withSettings({ ...given, source }, options), form, options.previous);
  }
  const lines = flatten(tree);
  const choice = selectForm(lines, options);
  const source = options.source ?? { file: null, format: 'unknown', sha256: '' };
  const read = tree.data?.problems ?? [];
  return choice
    ? withForm(tree, choice, lines, options, source, read)
    : withoutForm(tree, lines, options, source, read);
}

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

/** The form of a report that comes as data. */
function formOf(id: string | null, forms: readonly Form[]): Form | undefined {
  if (id === null) return undefined;
  const form = forms.find((each) => each.id === id);
  if (!form) throw unknownForm(id, forms);
  return form;
}

function selectForm(lines: Line[], options: ReconcileOptions): FormChoice | undefined {
  const { forms, form } = options;
  const labels = readLabels(lines, forms);
  const titles = titleLines(lines);
  if (form !== undefined) {
    const fit = fitForm(formOf(form, forms)!, lines, labels, titles);
    return { fit, others: [], by: 'asked' };
  }
  const fits = forms.map((each) => fitForm(each, lines, labels, titles));
  const best = chooseForm(fits, null)?.fit;
  if (!best) return undefined;
  return chooseForm(fits, metadataOf(lines, best, options).year);
}

function metadataOf(lines: Line[], fit: FormFit, { metadata, source }: ReconcileOptions): Metadata {
  const words = fit.form.definition.metadata;
  const sources = { settings: metadata, fileName: source?.file };
  return readMetadata(lines, fit.sections[0]?.line.index, words, sources);
}

function unknownForm(id: string, forms: readonly Form[]): GoujiError {
  const known = forms.map((form) => form.id).join(', ');
  return new GoujiError('unknown-form', {
    zh: `没有“${id}”这个表样。可用的表样:${known}。`,
    en: `There is no form "${id}". Known forms: ${known}.`,
  });
}

function withForm(
  tree: Root,
  choice: FormChoice,
  lines: Line[],
  options: ReconcileOptions,
  source: ReportSource,
  read: Problem[],
): Reconciled {
  const { fit } = choice;
  const { form } = fit;
  const why = explainChoice(choice);
  const metadata = metadataOf(lines, fit, options);
  const match = matchDocument(fit, lines, metadata.year);
  const rewritten = rewriteTree(tree, match, metadata.titleLines);
  const titles = new Set([rewritten.title]);
  const parts = splitSections(rewritten.tree, rewritten.sections, titles);
  const { figures, provenance } = readFigures(match);
  const named =
    options.metadata?.agency === undefined ? agencyCell(form, figures.values) : undefined;
  const agency = named?.value ?? metadata.agency;
  const current = { form: match.form, agency, year: metadata.year };
  const last = lastReport(current, options.previous);
  if (last) figures.previous = previousValues(current, last);
  const paragraphs = paragraphsOf(parts.preamble, parts.sections);
  const facts = readFacts(paragraphs, { ...current, values: figures.values });
  const { years } = metadata;
  const { sections } = parts;
  const decided = decide({
    ...current,
    figures,
    last,
    paragraphs,
    facts,
    years,
    sections,
  });
  const report: Report = {
    ...blankReport(source, metadata),
    agency,
    form: form.id,
    language: form.definition.language,
    preamble: parts.preamble,
    sections: parts.sections,
    values: figures.values,
    ...openWords(match),
    choice: why,
    provenance: {
      form: { lexeme: why.words.join('、'), how: why.by },
      ...metadata.evidence,
      ...(named && { agency: { ...provenance[named.path]!, how: 'cell' } }),
      ...provenance,
    },
    extra: [
      ...matchExtras(match),
      ...unknownTables(parts.preamble, parts.sections, otherNodes(match)),
    ],
    facts: facts.map(plainFact),
    problems: [
      ...read,
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

function blankReport(source: ReportSource, metadata: Metadata | undefined): Report {
  return {
    form: null,
    title: metadata?.title ?? null,
    agency: metadata?.agency ?? null,
    year: metadata?.year ?? null,
    period: metadata?.period ?? null,
    source,
    preamble: [],
    sections: [],
    values: {},
    provenance: metadata?.evidence ?? {},
    extra: [],
    facts: [],
    problems: [],
    language: 'en',
  };
}

/** Every value of the form, null where the source has none. */
function readFigures(match: DocumentMatch): {
  figures: Figures;
  provenance: Record<string, Provenance>;
} {
  const values: Record<string, Value> = {};
  const provenance: Record<string, Provenance> = {};
  const source: Figures['source'] = new Map();
  const collapsed: Figures['collapsed'] = new Map();
  for (const leaf of match.form.leaves) values[leaf.path] = null;
  for (const table of match.tables) {
    for (const cell of table.rows.flatMap((row) => row.cells)) {
      values[cell.leaf.path] = cell.value;
      const from = provenanceOf(cell);
      if (from) provenance[cell.leaf.path] = from;
      if (cell.slot) source.set(cell.leaf.path, { text: cell.slot.lexeme.text, place: cell.place });
    }
    for (const group of table.collapsed) {
      for (const [column, value] of group.values) collapsed.set(`${group.path}.${column}`, value);
    }
  }
  const absent = new Set(
    match.form.leaves
      .filter(({ path, optional }) => optional && values[path] === null && !source.has(path))
      .map(({ path }) => path),
  );
  return { figures: { values, collapsed, absent, source }, provenance };
}

/** What the document names, and why it leaves values out; forms without open rows have neither. */
function openWords({ form, tables }: DocumentMatch): Pick<Report, 'names' | 'marks'> {
  const names = rowNames(form);
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const marks = cells.flatMap(({ leaf, mark }) => (mark ? [[leaf.path, mark] as const] : []));
  return {
    ...(Object.keys(names).length > 0 && { names }),
    ...(marks.length > 0 && { marks: Object.fromEntries(marks) }),
  };
}

/** Tables in the text that no table of the form took; those of other years are told apart. */
function unknownTables(
  preamble: RootContent[],
  sections: Report['sections'],
  known: ReadonlySet<unknown>,
): Extra[] {
  const from = (nodes: RootContent[], section: string | null): Extra[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'dataTable' && node.type !== 'cellStream') {
        return 'children' in node ? from(node.children as RootContent[], section) : [];
      }
      if (known.has(node) || node.children.some((child) => known.has(child))) return [];
      return tableExtra(node, section) ?? [];
    });
  return [...from(preamble, null), ...sections.flatMap((part) => from(part.body, part.id))];
}

function otherNodes({ others }: DocumentMatch): Set<unknown> {
  return new Set(others.flatMap(({ match }) => [...match.taken].map((item) => item.line.node)));
}

function withoutForm(
  tree: Root,
  lines: Line[],
  { forms, previous, metadata: given }: ReconcileOptions,
  source: ReportSource,
  read: Problem[],
): Reconciled {
  if (listEarlier(previous).length > 0) throw formless();
  const parts = splitSections(tree, new Map(), new Set());
  const words = forms[0]?.definition.metadata;
  const sources = { settings: given, fileName: source.file };
  const metadata = words && readMetadata(lines, undefined, words, sources);
  const report: Report = {
    ...blankReport(source, metadata),
    title: parts.title ?? metadata?.title ?? null,
    preamble: parts.preamble,
    sections: parts.sections,
    extra: unknownTables(parts.preamble, parts.sections, new Set()),
    problems: read,
  };
  return { tree, report };
}
