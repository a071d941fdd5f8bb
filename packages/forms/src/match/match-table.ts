import type { Place, Provenance } from '@gouji/tree';
import { equationsOf } from '../check/equations.js';
import { type Coerced, coerce } from '../coerce/coerce.js';
import { type Block, type Form, type Leaf, leavesOf } from '../form/expand.js';
import { type Alignment, alignLabels } from './align-labels.js';
import { type Assignment, assignColumns, distinct, type Slot } from './assign-columns.js';
import { gatherRows, type RowEvidence, type StrayRow } from './gather-rows.js';
import { headerColumns, labelOrder } from './header-order.js';
import type { Item } from './items.js';
import { placeByOrder } from './place-by-order.js';
import { agreed, type OpenRow, solve } from './solve.js';
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
  taken: Set<Item>;
}

/** Match one table of a form against a stretch of the document. */
export function matchTable(form: Form, items: Item[], vocabulary: TableVocabulary): TableMatch {
  const { table } = vocabulary;
  const alignment = alignLabels(items, vocabulary);
  const gathered = gatherRows(items, alignment, table);
  placeByOrder(gathered, equationsOf(form, table));
  const open = gathered.rows.map((evidence): OpenRow => {
    return {
      evidence,
      candidates: rowCandidates(evidence, headersOver(evidence, items, alignment)),
    };
  });
  solve(open, equationsOf(form, table));
  const matched = open.map((row) => matchRow(row, alignment));
  return {
    id: table.id,
    alignment,
    rows: matched.filter((row) => row.evidence.row !== undefined),
    collapsed: matched.filter((row) => row.evidence.row === undefined).map(collapse),
    strays: gathered.strays,
    taken: gathered.taken,
  };
}

/** The column labels of the row's block that stand over it, nearest block header only. */
function headersOver(evidence: RowEvidence, items: Item[], alignment: Alignment): Item[] {
  const first = evidence.labelItems[0] ?? evidence.values[0];
  if (!first) return [];
  const title = alignment.anchors.find(
    ({ term }) => term.kind === 'title' && term.block === evidence.block,
  );
  const from = title ? title.items[0]!.index : -1;
  const table = first.line.kind === 'grid' ? first.line.node : undefined;
  return items.filter((item) => {
    const term = alignment.headers.get(item);
    if (term?.kind !== 'column') return false;
    if (item.index <= from || item.index >= first.index) return false;
    return !table || item.line.node === table;
  });
}

/**
 * The ways in which a row can stand under its columns. Columns printed in another order are taken
 * as printed where the grid is sound; where it is not, the form's own order is as likely.
 */
function rowCandidates(evidence: RowEvidence, headers: Item[]): Assignment[] {
  const { block } = evidence;
  const sound = evidence.values[0]?.line.sound === true;
  const header = headerColumns(headers, block);
  const printed = header?.map(({ index }) => index) ?? simpleOrder(headers, block);
  const own = block.columns.map((_, index) => index);
  const trusted = sound ? header : undefined;
  const candidates = assignColumns(evidence, trusted, printed);
  const swapped = printed.some((index, position) => index !== position);
  if (!swapped || trusted) return candidates;
  return distinct([...candidates, ...assignColumns(evidence, undefined, own)]);
}

/** Without a grid, only a flat header can say that the columns stand in another order. */
function simpleOrder(headers: Item[], block: Block): number[] {
  const flat = block.columnTree.every((label) => label.children.length === 0);
  const nearest = headers.slice(-block.columns.length);
  if (flat && nearest.length === block.columns.length) return labelOrder(nearest, block);
  return block.columns.map((_, index) => index);
}

function matchRow(row: OpenRow, alignment: Alignment): MatchedRow {
  const { evidence } = row;
  const { block } = evidence;
  const leaves = block.leaves[evidence.row ?? firstLeafRow(evidence)]!;
  const used = new Set<Item>();
  const cells = leaves.map((leaf, x): MatchedCell => {
    const slot = agreed(row, x);
    if (slot === 'open' || row.candidates.length === 0) {
      const texts = row.candidates.map((candidate) => candidate[x]?.lexeme.text.trim() ?? '');
      for (const item of evidence.values) used.add(item);
      const place = evidence.values[0]?.place;
      return { leaf, slot: null, value: null, open: [...new Set(texts)], place };
    }
    if (slot) used.add(slot.item);
    if (!slot) return { leaf, slot, value: null, place: rowPlace(evidence) };
    const stated = statedUnit(leaf, alignment);
    return { leaf, slot, place: slot.item.place, ...coerce(slot.lexeme, leaf, stated) };
  });
  const left = evidence.values.filter((item) => item.lexeme!.kind === 'number' && !used.has(item));
  return { evidence, cells, left };
}

function firstLeafRow(evidence: RowEvidence): number {
  return evidence.block.rows.indexOf(leavesOf(evidence.label)[0]!);
}

function rowPlace(evidence: RowEvidence): Place | undefined {
  return evidence.labelItems[0]?.place ?? evidence.values[0]?.place;
}

const moneyUnit = /(亿元|万元|千元|元)/u;

/** The unit of money that the column label over a cell states. */
function statedUnit(leaf: Leaf, alignment: Alignment): string | undefined {
  const label = leaf.block.columns[leaf.column]!;
  for (const [item, term] of alignment.headers) {
    if (term.label === label) {
      const unit = moneyUnit.exec(item.text);
      if (unit) return unit[1];
    }
  }
  return undefined;
}

function collapse({ evidence, cells }: MatchedRow): CollapsedRow {
  const { label, block } = evidence;
  const table = block.leaves[0]![0]!.table.id;
  const path = [table, ...label.path].join('.');
  const values = new Map(
    cells.map((cell, x) => [block.columns[x]!.path.join('.'), cell.value] as const),
  );
  return { path, evidence, values };
}

/** Tell where a matched value came from. */
export function provenanceOf({ slot, place }: MatchedCell): Provenance | undefined {
  return slot ? { lexeme: slot.lexeme.text, place, how: slot.how } : undefined;
}
