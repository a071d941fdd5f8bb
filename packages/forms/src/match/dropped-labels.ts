import type { Anchor } from './align-labels.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { Term } from './vocabulary.js';

/** Fewer lines than these may differ by chance. */
const fewestLines = 40;

/**
 * Tell of rows whose labels a scraper may have dropped, for it keeps but one of lines that are
 * alike: where no line comes twice, a row of the same group that is missing behind another, and goes
 * by a label that is printed before, may be the one whose number stands there. Says whether no line
 * comes twice.
 */
export function shareWithDropped(
  rows: readonly RowEvidence[],
  items: readonly Item[],
  anchors: readonly Anchor[],
  terms: readonly Term[],
): boolean {
  if (!isEachOnce(items)) return false;
  const taken = new Set(anchors.map(({ term }) => term));
  const printed = new Map<string, number>();
  for (const { term, items: pieces } of anchors) {
    const wording = term.kind === 'row' ? term.wordings[0]! : '';
    if (!printed.has(wording)) printed.set(wording, pieces[0]!.index);
  }
  for (const row of rows) {
    const [label] = row.labelItems;
    if (!label || row.values.length === 0) continue;
    const from = terms.findIndex((term) => term.block === row.block && term.row === row.row) + 1;
    const end = terms.findIndex(
      (term, at) => at >= from && (term.kind !== 'row' || taken.has(term)),
    );
    const missing = from === 0 ? [] : terms.slice(from, end < 0 ? terms.length : end);
    const dropped = missing.filter(({ block, wordings }) => {
      return block === row.block && printed.get(wordings[0]!)! < label.index;
    });
    if (dropped.length > 0) row.twins = [...(row.twins ?? []), ...dropped];
  }
  return true;
}

/** Each line stands by itself, and none of them is there twice. */
function isEachOnce(items: readonly Item[]): boolean {
  const lines = new Set(items.map(({ line }) => line));
  if (lines.size < fewestLines) return false;
  const texts = new Set<string>();
  for (const { cells } of lines) {
    if (cells.length > 1) return false;
    texts.add(cells[0]!.text.trim());
  }
  return texts.size === lines.size;
}
