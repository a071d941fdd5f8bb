import type { FormTableModel } from '../form/expand.js';
import { fold } from '../text/fold.js';
import type { RowEvidence, StrayRow } from './gather-rows.js';
import type { Item } from './items.js';
import { newRow } from './new-row.js';
import { isLone } from './vocabulary.js';

/** Open the row of a table that may stand as one row without a label. */
export function loneRow({ blocks }: FormTableModel): RowEvidence | undefined {
  const block = blocks.find(isLone);
  return block && newRow(block, block.rows[0]!, 0, []);
}

/** Tell whether the lone row takes the values at hand: the first, unless they stand under a name. */
export function takesFirst(
  { label, values }: RowEvidence,
  current: RowEvidence | StrayRow | undefined,
  { line }: Item,
): boolean {
  const named = label.alone && current !== undefined && 'after' in current && current.label;
  // Blanks behind a name end its line: what stands on the next is not under it.
  const over =
    named &&
    current.values.length > 0 &&
    current.values.every((each) => {
      return each.lexeme!.kind === 'blank' && each.line !== line;
    });
  return values.length === 0 && (!named || over === true);
}

/**
 * Give the lone row, where nothing stands without a name, the values under its own label, or under
 * the only name there is.
 */
export function adoptNamed(lone: RowEvidence, strays: StrayRow[]): void {
  if (!lone.label.alone || lone.values.some(({ lexeme }) => lexeme!.kind === 'number')) return;
  const named = strays.filter(({ label, values }) => label && values.some(isNumber));
  const wordings = [lone.label.label, ...lone.label.aliases].map(fold);
  const own = named.filter(({ label }) => wordings.includes(label!.folded));
  const [row, other] = own.length > 0 ? own : named;
  if (!row || other) return;
  lone.labelItems = [row.label!];
  lone.values = row.values;
  strays.splice(strays.indexOf(row), 1);
}

function isNumber({ lexeme }: StrayRow['values'][number]): boolean {
  return lexeme!.kind === 'number';
}
