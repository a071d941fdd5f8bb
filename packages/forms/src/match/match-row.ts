import type { Place } from '@gouji/tree';
import { coerce } from '../coerce/coerce.js';
import { moneyPower } from '../coerce/money.js';
import type { Leaf } from '../form/expand.js';
import type { Alignment } from './align-labels.js';
import { cellsOfRow, type RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { MatchedCell, MatchedRow } from './match-table.js';
import type { Slot } from './slot.js';
import { agreed, type OpenRow } from './solve.js';
import { statedUnit } from './stated-unit.js';

/**
 * Read the cells of a row as the ways agree that are left for it to stand.
 * @param notes what the table says of its units
 */
export function matchRow(row: OpenRow, alignment: Alignment, notes: string[]): MatchedRow {
  const { evidence } = row;
  const used = new Set<Item>();
  const cells: MatchedCell[] = [];
  for (const leaf of cellsOfRow(evidence)) {
    const slot = placed(agreed(row, cells.length), evidence);
    cells.push(matchCell(leaf, slot, cells.length, row, { alignment, notes, used }));
  }
  const left = evidence.values.filter((item) => item.lexeme!.kind === 'number' && !used.has(item));
  return { evidence, cells, left };
}

interface CellContext {
  alignment: Alignment;
  notes: string[];
  /** The values that some cell took. */
  used: Set<Item>;
}

function matchCell(
  leaf: Leaf,
  slot: Slot | null | 'open',
  x: number,
  { evidence, candidates }: OpenRow,
  { alignment, notes, used }: CellContext,
): MatchedCell {
  if (slot === 'open' || candidates.length === 0) {
    const texts = candidates.map((candidate) => candidate[x]?.lexeme.text.trim() ?? '');
    for (const item of evidence.values) used.add(item);
    const place = evidence.values[0]?.place;
    return { leaf, slot: null, value: null, open: [...new Set(texts)], place };
  }
  if (!slot) return { leaf, slot, value: null, place: rowPlace(evidence) };
  used.add(slot.item);
  const money = moneyPower(leaf.unit) !== undefined;
  const stated = money ? statedUnit(leaf, evidence, alignment, notes) : undefined;
  const { value, fault, mark } = coerce(slot.lexeme, leaf, stated);
  return { leaf, slot, value, fault, mark, place: slot.item.place };
}

/** A value of a row that lost its label is where it is by the order of the rows. */
function placed(slot: Slot | null | 'open', { byOrder }: RowEvidence): Slot | null | 'open' {
  return byOrder && slot && slot !== 'open' ? { ...slot, how: 'order' } : slot;
}

function rowPlace(evidence: RowEvidence): Place | undefined {
  return evidence.labelItems[0]?.place ?? evidence.values[0]?.place;
}
