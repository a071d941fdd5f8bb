import { moneyPower, moneyUnits } from '../coerce/money.js';
import type { Block, Form, FormTableModel, Label } from '../form/expand.js';
import { isNumeric } from '../form/is-numeric.js';
import { hasOpenRows } from '../form/name-rows.js';
import { fold, foldBare, squeezed } from '../text/fold.js';
import { keepsMore } from '../text/keeps-more.js';
import { similarity } from '../text/similarity.js';
import { chainTerms } from './chain-terms.js';
import type { Chain } from './label-matches.js';
import { type ListLabels, listLabels } from './list-labels.js';
import { indexTerms, type TermIndex } from './term-index.js';
import { isOfGroups, type WovenTerm, wovenTerms } from './unweave.js';

/** A label that a form prints, in every wording it goes by. */
export interface Term {
  kind: 'title' | 'corner' | 'column' | 'group' | 'row';
  block: Block;
  /** The node of the label tree; titles and corners have none. */
  label?: Label | undefined;
  /** Index of the row leaf, for `row`. */
  row?: number | undefined;
  wordings: string[];
}

/** The labels of one table. */
export interface TableVocabulary {
  table: FormTableModel;
  /** Titles, row groups and rows in printed order. */
  rows: Term[];
  /** Corners and column labels. */
  headers: Term[];
  /** All of these. */
  terms: Term[];
  /** Every wording of them. */
  known: ReadonlySet<string>;
  /** Wordings of other tables of the form, and not of this one. */
  foreign: ReadonlySet<string>;
  /** The titles of the table, folded, and those of others of the form, that are no labels of it. */
  ownTitles: ReadonlySet<string>;
  otherTitles: ReadonlySet<string>;
  headerIndex: TermIndex;
  /** Finds rows, and chains of groups and rows; `chains` says what each entry stands for. */
  rowIndex: TermIndex;
  chains: readonly Chain[];
  woven: readonly WovenTerm[];
}

/** The labels of a form. */
export interface Vocabulary {
  tables: TableVocabulary[];
  /** Some of them have rows that only the document names. */
  open: boolean;
  /** The labels of all of them, and how many of them are always there. */
  terms: readonly Term[];
  count: number;
  /** Indices of the terms that go by a wording. */
  termsOf(wording: string): readonly number[];
  /** Tell whether a folded text is a label of the form to the letter. */
  knows(folded: string): boolean;
  /** Tell whether a text is a label of the form, with or without its notes. */
  prints(text: string): boolean;
  /** Some labels have their one value beside them, under no column. */
  printsBeside: boolean;
  /** Tell whether a folded text is a label with its one value beside it, under no column. */
  hasValueBeside(folded: string): boolean;
  /** Tell whether a folded text is such a label, and its value is words. */
  hasWordsBeside(folded: string): boolean;
  /** Tell whether a text is such a label behind pieces of the labels of its groups. */
  hasWordsBehindGroups(text: string): boolean;
  /** Tell whether a text is a unit that stands in a column of units. */
  isUnit(text: string): boolean;
  /** Some label has Latin letters. */
  latin: boolean;
  /** Some tables have a column of units. */
  printsUnits: boolean;
  /** Cut the unit of a column of units off a piece of a label that it runs on from. */
  withoutUnit(text: string): string | undefined;
  /** The labels of its lists, for spelling them out over lines. */
  listLabels: ListLabels;
  /** What labels cells of grids were read as. */
  cellLabels: Map<string, readonly string[]>;
}

const made = new WeakMap<Form, Vocabulary>();

/** Gather the labels of a form, once. */
export function vocabularyOf(form: Form): Vocabulary {
  let vocabulary = made.get(form);
  if (!vocabulary) {
    vocabulary = makeVocabulary(form);
    made.set(form, vocabulary);
  }
  return vocabulary;
}

function makeVocabulary(form: Form): Vocabulary {
  const tables = form.tables.map(tableVocabulary);
  const all = new Set<string>();
  for (const { known } of tables) for (const wording of known) all.add(wording);
  for (const table of tables) {
    table.foreign = foreignTo(table, tables);
    table.otherTitles = titlesBeside(table, tables);
  }
  const knows = (folded: string) => folded !== '' && all.has(folded);
  const longest = [...all].reduce((most, wording) => Math.max(most, wording.length), 0);
  const units = unitsOf(form);
  const beside = tables
    .flatMap(({ rows }) => rows)
    .filter(({ kind, block }) => kind === 'row' && block.columnTree.length === 0);
  const values = new Set(beside.flatMap(({ wordings }) => wordings));
  const words = new Set(
    beside
      .filter(({ block, row }) => !block.leaves[row!]!.some(isNumeric))
      .flatMap(({ wordings }) => wordings),
  );
  const terms = tables.flatMap((table) => table.terms);
  const byWording = indexWordings(terms);
  const woven = tables.flatMap((table) => table.woven).filter(({ text }) => words.has(fold(text)));
  return {
    tables,
    open: form.tables.some(hasOpenRows),
    terms,
    count: terms.filter(({ label }) => !label?.optional).length,
    termsOf: (wording) => byWording.get(wording) ?? none,
    knows,
    prints: (text) => {
      return !keepsMore(text, longest) && (knows(fold(text)) || knows(foldBare(text)));
    },
    printsBeside: values.size > 0,
    hasValueBeside: (folded) => values.has(folded),
    hasWordsBeside: (folded) => words.has(folded),
    hasWordsBehindGroups: (text) => {
      const printed = squeezed(text);
      return woven.some((term) => {
        const groups = printed.slice(0, -term.text.length);
        return groups !== '' && printed.endsWith(term.text) && isOfGroups(groups, term.groups);
      });
    },
    isUnit: (text) => units.size > 0 && units.has(fold(text)),
    latin: [...all].some((wording) => /\p{sc=Latin}/u.test(wording)),
    printsUnits: units.size > 0,
    withoutUnit: unitCutter(form, units),
    listLabels: listLabels(form, units),
    cellLabels: new Map(),
  };
}

const none: readonly number[] = [];

function indexWordings(terms: readonly Term[]): Map<string, number[]> {
  const byWording = new Map<string, number[]>();
  terms.forEach(({ wordings }, index) => {
    for (const wording of wordings) {
      const known = byWording.get(wording);
      if (known) known.push(index);
      else byWording.set(wording, [index]);
    }
  });
  return byWording;
}

function foreignTo(table: TableVocabulary, tables: TableVocabulary[]): Set<string> {
  const others = tables.filter((other) => other !== table);
  const foreign = new Set(others.flatMap(({ known }) => [...known]));
  for (const wording of table.known) foreign.delete(wording);
  return foreign;
}

function titlesBeside(table: TableVocabulary, tables: TableVocabulary[]): Set<string> {
  const others = tables.filter((other) => other !== table);
  const titles = others.flatMap(({ table: other }) => titlesOf(other));
  return new Set(titles.filter((title) => !table.known.has(title)));
}

function titlesOf({ definition }: FormTableModel): string[] {
  return Object.values(definition.title).map(fold);
}

/** The units of blocks that print them in a column; of money, in any power. */
function unitsOf(form: Form): Set<string> {
  const blocks = form.tables.flatMap((table) => table.blocks).filter((block) => block.unitColumn);
  const leaves = blocks.flatMap((block) => block.leaves.flat());
  const units = leaves.flatMap(({ unit }) => unit ?? []);
  const money = units.some((unit) => moneyPower(unit) !== undefined) ? moneyUnits : [];
  return new Set([...units, ...money].map(fold));
}

/** What is a piece of no label, but is one without the unit at its end, is that piece and the unit. */
function unitCutter(form: Form, units: ReadonlySet<string>): Vocabulary['withoutUnit'] {
  const blocks = form.tables.flatMap((table) => table.blocks).filter((block) => block.unitColumn);
  const all = blocks.flatMap((block) => block.rowTree.flatMap(wordingsBelow)).join('\n');
  return (text) => {
    const unit = [...units].find((unit) => text.endsWith(unit) && text.length > unit.length);
    if (unit === undefined) return undefined;
    const rest = text.slice(0, -unit.length).trimEnd();
    const isPiece = (piece: string) => all.includes(squeezed(piece));
    return isPiece(rest) && !isPiece(text) ? rest : undefined;
  };
}

function wordingsBelow({ label, aliases, children }: Label): string[] {
  return [...[label, ...aliases].map(squeezed), ...children.flatMap(wordingsBelow)];
}

function tableVocabulary(table: FormTableModel): TableVocabulary {
  const rows: Term[] = [];
  const headers: Term[] = [];
  for (const block of table.blocks) {
    if (block.title) rows.push(makeTerm('title', block, block.title));
    if (block.corner) headers.push(makeTerm('corner', block, block.corner));
    if (block.unitColumn) headers.push(makeTerm('corner', block, block.unitColumn));
    for (const label of block.columnTree) addHeaders(label, block, headers);
    // A row that stands under any name is found by standing there, not by its label.
    for (const label of block.rowTree) if (!label.alone) addRows(label, block, rows);
  }
  const known = new Set([...rows, ...headers].flatMap(({ wordings }) => wordings));
  const { all, chains } = chainTerms(rows);
  const [rowIndex, headerIndex] = [indexTerms(all, known), indexTerms(headers, known)];
  const woven = wovenTerms(rows);
  return {
    table,
    rows,
    headers,
    terms: [...rows, ...headers],
    known,
    foreign: new Set(),
    ownTitles: new Set(titlesOf(table).filter((title) => !known.has(title))),
    otherTitles: new Set(),
    headerIndex,
    rowIndex,
    chains,
    woven,
  };
}

function makeTerm(
  kind: Term['kind'],
  block: Block,
  { label, aliases }: { label: string; aliases: readonly string[] },
): Term {
  const wordings = [label, ...aliases].flatMap((text) => [fold(text), foldBare(text)]);
  return { kind, block, wordings: [...new Set(wordings)] };
}

function addHeaders(label: Label, block: Block, headers: Term[]): void {
  headers.push({ ...makeTerm('column', block, label), label });
  for (const child of label.children) addHeaders(child, block, headers);
}

function addRows(label: Label, block: Block, rows: Term[]): void {
  if (label.open !== undefined) return;
  const leaf = label.own ?? (label.children.length === 0 ? label : undefined);
  const term: Term = { ...makeTerm(leaf ? 'row' : 'group', block, label), label: leaf ?? label };
  if (leaf) term.row = block.rows.indexOf(leaf);
  rows.push(term);
  for (const child of label.children) addRows(child, block, rows);
}

/** Tell whether a table may stand as one row without a label. */
export function isLone({ rowTree }: Block): boolean {
  return rowTree.every(({ alone }) => alone);
}

/** Say how well a label fits a term, 0 to 1. */
export function fit(folded: string, bare: string, term: Term): number {
  let best = 0;
  for (const wording of term.wordings) {
    best = Math.max(best, similarity(folded, wording), 0.97 * similarity(bare, wording));
    if (best === 1) break;
  }
  return best;
}
