import type { Place, Provenance } from '@gouji/tree';
import { equationsOf } from '../check/equations.js';
import type { Coerced } from '../coerce/coerce.js';
import type { Form, Leaf } from '../form/expand.js';
import { plain } from '../text/plain.js';
import { adoptMisplaced } from './adopt-misplaced.js';
import { type Alignment, alignLabels } from './align-labels.js';
import type { Budget } from './budget.js';
import { dropWrittenOut } from './drop-written-out.js';
import { type Gathered, gatherRows, type RowEvidence, type StrayRow } from './gather-rows.js';
import { giveUnits } from './give-units.js';
import { headersOver } from './headers-over.js';
import type { Item } from './items.js';
import { keepYear } from './keep-year.js';
import { doubtLoneNumber } from './lone-number.js';
import { matchRow } from './match-row.js';
import { namedRows, takeSerials } from './named-rows.js';
import { placeByOrder } from './place-by-order.js';
import { lostBlanks, ranTogether } from './ran-together.js';
import { rowCandidates, type TableContext } from './row-candidates.js';
import { serialHeader, serialNumbers } from './serial-numbers.js';
import { shiftUp } from './shift-up.js';
import type { Assignment, Slot } from './slot.js';
import { type OpenRow, solve } from './solve.js';
import type { HeadMemory } from './spelled-over.js';
import { returnTorn } from './torn-number.js';
import { unitNotes } from './unit-notes.js';
import type { TableVocabulary } from './vocabulary.js';

/** One cell of the form as matched; `slot` is null where the source has nothing for it. */
export interface MatchedCell extends Coerced {
  leaf: Leaf;
  slot: Slot | null;
  /** The values that the evidence leaves open, as printed. */
  open?: string[] | undefined;
  /** The table is printed more than once, with different values here. */
  copies?: boolean | undefined;
  place?: Place | undefined;
}

/** A row of the form that the source prints. */
export interface MatchedRow {
  evidence: RowEvidence;
  cells: MatchedCell[];
  /** Numbers of the row that no column took. */
  left: Item[];
}

/** A group that the source prints as one row. */
export interface CollapsedRow {
  /** Canonical path of the group. */
  path: string;
  evidence: RowEvidence;
  /** Column path → value. */
  values: Map<string, number | null>;
}

/** One table of the form, found in the document. */
export interface TableMatch {
  id: string;
  alignment: Alignment;
  rows: MatchedRow[];
  collapsed: CollapsedRow[];
  strays: StrayRow[];
  /** Rows under other names than that of the row that may have any, by the stray that they are. */
  named?: ReadonlyMap<StrayRow, MatchedRow> | undefined;
  /** Rows that the table prints once more, label and all. */
  again: MatchedRow[];
  taken: Set<Item>;
  /** Numbers that count the rows, and the label over them. */
  counters: { header: Item | undefined; items: Item[] };
  /** Ids of the tables that it may be as well: their heads are alike, and only the order told. */
  rivals?: string[] | undefined;
  /** The cells of rows right behind the table that may be its own and were not read. */
  unread?: Item[][] | undefined;
}

/**
 * Match one table of a form against a stretch of the document.
 * @param year the report's year, of a table with a column for each of several
 */
export function matchTable(
  form: Form,
  all: Item[],
  vocabulary: TableVocabulary,
  budget: Budget,
  year: number | null = null,
): TableMatch {
  const { table } = vocabulary;
  const aside = serialNumbers(all, vocabulary);
  const items = all.filter((item) => item.kind !== 'unit' && !aside.has(item));
  const alignment = alignLabels(items, vocabulary);
  const gathered = gatherRows(items, alignment, vocabulary);
  dropWrittenOut(gathered.rows, alignment);
  adoptMisplaced(gathered, vocabulary.rows);
  keepYear(gathered, all, year);
  giveUnits(all, gathered);
  takeBetween(all, gathered, aside);
  const equations = equationsOf(form, table);
  returnTorn(gathered);
  shiftUp(gathered, items);
  placeByOrder(gathered, table, equations);
  const repeats = takeRepeats(gathered, items);
  const rows = [...gathered.rows, ...gathered.rows.flatMap(twinsOf)];
  budget.fused ||= ranTogether(items, rows, { equations, budget });
  budget.gaps ||= budget.fused && lostBlanks(rows);
  const headers = items.filter((item) => alignment.headers.get(item)?.kind === 'column');
  const readers = { headersOver: headersOver(headers, alignment), header: { last: undefined } };
  // A name with numbers behind it is a row of its own, and no piece of a label.
  const loose = gathered.strays.flatMap(({ label, values }) => {
    return label && !values.some(({ lexeme }) => lexeme!.kind === 'number') ? [label] : [];
  });
  const known = {
    learnt: new Map(),
    orders: new Map(),
    spelled: new Map() as HeadMemory,
    ...readers,
  };
  const context = { items: all, alignment, loose, rows, equations, budget, ...known };
  const open: OpenRow[] = [];
  for (const row of rows) open.push(openRow(row, context));
  takeHeads(all, gathered, known.spelled);
  doubtLoneNumber(open);
  solve(open, equations, budget);
  const notes = unitNotes(items, gathered);
  const matched: MatchedRow[] = [];
  for (const row of open) matched.push(matchRow(row, alignment, notes));
  const matchOne = (evidence: RowEvidence): MatchedRow => {
    return matchRow(openRow(evidence, context), alignment, notes);
  };
  const named = new Map(
    namedRows(gathered, table).map(([stray, evidence]) => [stray, matchOne(evidence)]),
  );
  for (const item of takeSerials(gathered, named)) aside.add(item);
  return {
    id: table.id,
    alignment,
    rows: matched.filter((row) => row.evidence.row !== undefined),
    collapsed: matched.filter((row) => row.evidence.row === undefined).map(collapse),
    strays: gathered.strays,
    named,
    again: repeats.map(matchOne),
    taken: gathered.taken,
    counters: takeCounters(all, gathered, aside),
  };
}

/** The rows that the label and the values of a row may be of instead. */
function twinsOf(evidence: RowEvidence): RowEvidence[] {
  return (evidence.twins ?? []).map(({ block, label, row }) => {
    return { ...evidence, block, label: label!, row };
  });
}

/** Units and row numbers within the table go with it. */
function takeBetween(items: Item[], { taken }: Gathered, aside: ReadonlySet<Item>): void {
  const at = [...taken].map(({ index }) => index);
  const [from, to] = [Math.min(...at), Math.max(...at)];
  for (const item of items) {
    const within = item.index >= from - 1 && item.index <= to;
    if (within && (item.kind === 'unit' || aside.has(item))) taken.add(item);
  }
}

/** What heads were put together from is no label of its own. */
function takeHeads(items: Item[], gathered: Gathered, heads: HeadMemory): void {
  const lines = new Set([...heads.values()].flatMap((head) => head?.lines ?? []));
  if (lines.size === 0) return;
  for (const item of items) if (lines.has(item.line)) gathered.taken.add(item);
  gathered.strays = gathered.strays.filter(({ label, values }) => {
    return !label || values.length > 0 || !lines.has(label.line);
  });
}

/** What counts the rows goes with its label. */
function takeCounters(
  all: Item[],
  gathered: Gathered,
  aside: ReadonlySet<Item>,
): TableMatch['counters'] {
  const items = all.filter((item) => aside.has(item) && gathered.taken.has(item));
  const header = serialHeader(all, items);
  if (header) {
    gathered.taken.add(header);
    gathered.strays = gathered.strays.filter(({ label }) => label !== header);
  }
  return { header, items };
}

/** Take out the strays that print a found row once more, to the letter: its label, or its head. */
function takeRepeats(gathered: Gathered, items: readonly Item[]): RowEvidence[] {
  const repeats: RowEvidence[] = [];
  gathered.strays = gathered.strays.filter(({ label, values }) => {
    if (!label || values.length === 0) return true;
    const row = gathered.rows.find((each) => {
      const [own, other] = each.labelItems;
      const first = own ?? lastOfHead(each, values, items);
      return !other && first && plain(first.text) === plain(label.text);
    });
    if (!row) return true;
    repeats.push({ ...row, labelItems: row.labelItems.length > 0 ? [label] : [], values });
    return false;
  });
  return repeats;
}

/** The line over a row without a label, where as many values stand in both. */
function lastOfHead(
  { values }: RowEvidence,
  others: readonly Item[],
  items: readonly Item[],
): Item | undefined {
  const at = values[0] ? items.indexOf(values[0]) : 0;
  const above = items[at - 1];
  const same = values.length > 1 && values.length === others.length;
  return same && above?.kind === 'label' && above.line !== values[0]!.line ? above : undefined;
}

/** List the ways in which a row can stand under its columns. */
function openRow(evidence: RowEvidence, context: TableContext): OpenRow {
  const candidates = rowCandidates(evidence, context);
  const none: Assignment = evidence.block.columns.map(() => null);
  return { evidence, candidates: evidence.twins ? [...candidates, none] : candidates };
}

function collapse({ evidence, cells }: MatchedRow): CollapsedRow {
  const { label, block } = evidence;
  const table = block.leaves[0]![0]!.table.id;
  const path = [table, ...label.path].join('.');
  const values = new Map(
    cells.map(({ value }, x) => {
      return [block.columns[x]!.path.join('.'), typeof value === 'number' ? value : null] as const;
    }),
  );
  return { path, evidence, values };
}

/** Tell where a matched value came from. */
export function provenanceOf({ slot, place }: MatchedCell): Provenance | undefined {
  return slot ? { lexeme: slot.lexeme.text, place, how: slot.how } : undefined;
}
