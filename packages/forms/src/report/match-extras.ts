import type { Extra } from '@gouji/tree';
import { commonPath } from '../check/problem-text.js';
import type { Label, Leaf } from '../form/expand.js';
import type { RowEvidence, StrayRow } from '../match/gather-rows.js';
import type { DocumentMatch } from '../match/match-document.js';
import type { MatchedCell, MatchedRow, TableMatch } from '../match/match-table.js';
import { isWhole } from '../match/named-rows.js';
import type { OtherTable } from '../match/other-years.js';
import { byPlace } from './by-place.js';
import { readValue } from './table-extra.js';

/** List what a matched table prints and its form does not know. */
export function matchExtras(match: DocumentMatch): Extra[] {
  return [
    ...tableExtras(match),
    ...match.others.map((other) => otherYear(other, sectionOf(match, other.match.id))),
  ];
}

/**
 * A table of another year: one record a row, keyed by the columns' paths; of a row whose cells cannot
 * be told apart, and of one that the form does not have, what is printed.
 */
function otherYear({ match, caption }: OtherTable, section: string): Extra {
  const rows = match.rows.map(({ evidence, cells, left }) => ({
    row: evidence.label.labels.join(' > '),
    ...(left.length > 0 || cells.some(({ open }) => open)
      ? { printed: quoteAll(evidence.values) }
      : Object.fromEntries(
          cells.map(({ leaf, value }) => [columnOf(leaf).labels.join(' > '), value]),
        )),
  }));
  const strays = match.strays.map(({ label, values }) => ({
    row: label?.text.trim() ?? null,
    printed: quoteAll(values),
  }));
  const { place } = caption;
  const values = [...rows, ...strays];
  return { kind: 'table', section, path: match.id, labels: [caption.text], values, place };
}

function quoteAll(items: ReadonlyArray<{ text: string }>): string {
  const texts = items.map(({ text }) => text.trim());
  return texts.filter(Boolean).join(' ');
}

function columnOf({ block, column }: Leaf): Label {
  return block.columns[column]!;
}

function tableExtras(match: DocumentMatch): Extra[] {
  return match.tables.flatMap((table) => {
    const section = sectionOf(match, table.id);
    return [
      ...collapsedRows(table, section),
      ...strays(table, section),
      ...leftovers(table, section),
      ...counters(table, section),
      ...openRows(table, section),
      ...notes(table, section),
    ].sort(byPlace);
  });
}

function sectionOf({ form }: DocumentMatch, id: string): string {
  return form.tables.find((table) => table.id === id)!.definition.section;
}

/** A group that is printed as one row; as it is printed where its numbers cannot be told apart. */
function collapsedRows(table: TableMatch, section: string): Extra[] {
  return table.collapsed.map(({ path, evidence, values }) => {
    const read = [...values.values()];
    const numbers = evidence.values.filter(({ lexeme }) => lexeme?.kind === 'number');
    const whole = numbers.length <= read.filter((value) => value !== null).length;
    return {
      kind: 'row',
      section,
      path,
      labels: [labelText(evidence.labelItems)],
      values: whole ? read : evidence.values.map((item) => readValue(item.text)),
      place: evidence.labelItems[0]?.place,
    };
  });
}

function strays(table: TableMatch, section: string): Extra[] {
  return table.strays.map((stray) => {
    const named = table.named?.get(stray);
    return named && isWhole(named)
      ? namedRow(named, table, section)
      : strayExtra(stray, table, section);
  });
}

/** A row under a name that only the document knows: one record, by the columns' paths. */
function namedRow({ evidence, cells }: MatchedRow, { id }: TableMatch, section: string): Extra {
  const [label] = evidence.labelItems;
  const printed = cells.filter(({ slot }) => slot);
  const values = Object.fromEntries(
    printed.map(({ leaf, value }) => [leaf.block.columns[leaf.column]!.path.join('.'), value]),
  );
  const labels = [label!.text.trim()];
  return { kind: 'row', section, path: id, labels, values: [values], place: label!.place };
}

function strayExtra(
  { label, unit, values, column }: StrayRow,
  table: TableMatch,
  section: string,
): Extra {
  return {
    kind: column ? 'column' : label && values.length > 0 ? 'row' : 'cell',
    section,
    path: table.id,
    labels: label ? [label.text.trim()] : [],
    values: [...(unit ? [unit] : []), ...values].map((item) => readValue(item.text)),
    place: label?.place ?? values[0]?.place,
  };
}

function leftovers(table: TableMatch, section: string): Extra[] {
  return table.rows
    .filter(({ left }) => left.length > 0)
    .map(({ left, cells, evidence }) => ({
      kind: 'cell',
      section,
      path: commonPath(cells.map((cell) => cell.leaf.path)),
      labels: evidence.labelItems.length > 0 ? [labelText(evidence.labelItems)] : [],
      values: left.map((item) => readValue(item.text)),
      place: left[0]!.place,
    }));
}

/** A column of numbers that count the rows. */
function counters({ id, counters }: TableMatch, section: string): Extra[] {
  const { header, items } = counters;
  if (items.length === 0) return [];
  const labels = header ? [header.text.trim()] : [];
  const values = items.map((item) => readValue(item.text));
  const place = (header ?? items[0]!).place;
  return [{ kind: 'column', section, path: id, labels, values, place }];
}

/** What a row prints whose cells cannot be told apart, and what copies of it print instead. */
function openRows(table: TableMatch, section: string): Extra[] {
  return table.rows.filter(isOpen).map(({ cells, evidence }) => ({
    kind: 'cell',
    section,
    path: commonPath(cells.map((cell) => cell.leaf.path)),
    labels: evidence.labelItems.length > 0 ? [labelText(evidence.labelItems)] : [],
    values: [...evidence.values.map(({ text }) => text), ...copied(cells, evidence)].map(readValue),
    place: evidence.values[0]?.place,
  }));
}

/** The readings of other copies; a message names only the first of them. */
function copied(cells: readonly MatchedCell[], { values }: RowEvidence): string[] {
  const own = new Set(values.map(({ text }) => text.trim()));
  const open = cells.flatMap((cell) => (cell.copies ? (cell.open ?? []) : []));
  return open.filter((text) => text !== '' && !own.has(text));
}

function isOpen({ cells }: MatchedRow): boolean {
  for (const { open } of cells) if (open) return true;
  return false;
}

/** Words that stand with a number or a label and that the form does not have. */
function notes(table: TableMatch, section: string): Extra[] {
  const ofCells: Extra[] = [];
  for (const { cells } of table.rows) {
    for (const { leaf, slot, place } of cells) {
      const note = slot?.lexeme.note;
      if (note === undefined) continue;
      ofCells.push({ kind: 'cell', section, path: leaf.path, labels: [note], values: [], place });
    }
  }
  const printed = new Map<string, Extra>();
  for (const [item, { wordings }] of table.alignment.headers) {
    const noted = !wordings.includes(item.folded) && wordings.includes(item.bare);
    const text = item.text.trim();
    if (!noted || printed.has(text)) continue;
    const { place } = item;
    printed.set(text, { kind: 'cell', section, path: table.id, labels: [text], values: [], place });
  }
  return [...ofCells, ...printed.values()];
}

function labelText(items: Array<{ text: string }>): string {
  return items.map((item) => item.text.trim()).join('');
}
