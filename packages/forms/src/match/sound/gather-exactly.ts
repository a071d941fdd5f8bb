import type { Alignment } from '../align-labels.js';
import type { Gathered, RowEvidence } from '../gather-rows.js';
import type { Item } from '../items.js';
import { loneRow } from '../lone-row.js';
import { newRow } from '../new-row.js';
import type { TableVocabulary, Term } from '../vocabulary.js';

/** So many different column labels are a table's head. */
const fewestHeaders = 3;

/** Give the values of a grid to the rows on whose lines they stand, one cell for every column. */
export function gatherExactly(
  own: readonly Item[],
  { anchors, headers }: Alignment,
  { table }: TableVocabulary,
): Gathered | undefined {
  const lone = loneRow(table);
  if (own[0]!.kind !== 'label' || (lone && !hasHead(headers))) return undefined;
  const terms = new Map(anchors.map(({ items, term }) => [items[0]!, term]));
  const taken = new Set(terms.keys());
  const headerLines = new Set([...headers.keys()].map(({ line }) => line));
  const rows: RowEvidence[] = lone ? [lone] : [];
  let current = lone;
  let last: Item | undefined;
  for (const item of own) {
    taken.add(item);
    if (item.kind === 'label') {
      if (lone && lone.values.length > 0) return undefined;
      const term = terms.get(item);
      if (!lone) current = term?.kind === 'row' ? rowOf(term, item) : undefined;
      if (current && !lone) rows.push(current);
    } else if (item.lexeme!.kind !== 'blank' || !headerLines.has(item.line)) {
      if (!current || item.cell === last?.cell || !standsBeside(current, item)) return undefined;
      if (lone && item.lexeme!.kind === 'blank') return undefined;
      current.values.push(item);
    }
    last = item;
  }
  const whole = rows.every(({ block, values }) => values.length === block.columns.length);
  return whole ? { rows, strays: [], taken, eachOnce: false } : undefined;
}

function hasHead(headers: ReadonlyMap<Item, Term>): boolean {
  const columns = [...headers.values()].filter(({ kind }) => kind === 'column');
  return new Set(columns).size >= fewestHeaders;
}

function rowOf({ block, label, row }: Term, item: Item): RowEvidence {
  return newRow(block, label!, row!, [item]);
}

function standsBeside({ labelItems, values }: RowEvidence, { line }: Item): boolean {
  const first = labelItems[0] ?? values[0];
  return first === undefined || first.line === line;
}
