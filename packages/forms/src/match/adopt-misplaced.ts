import { squeezed } from '../text/fold.js';
import type { Gathered, RowEvidence, StrayRow } from './gather-rows.js';
import type { Term } from './vocabulary.js';

/**
 * Give a row of the form that is missing in its place the numbers that stand beside its label
 * elsewhere in the table: as many as it has columns, on the line of the label, which is printed to
 * the letter, number and all, and is that of no other row.
 */
export function adoptMisplaced({ rows, strays }: Gathered, terms: readonly Term[]): void {
  if (strays.length === 0) return;
  const found = new Set(rows.map(({ label }) => label));
  const byLabel = new Map<string, Term | null>();
  for (const term of terms) {
    const text = term.kind === 'row' ? squeezed(term.label!.label) : '';
    if (text !== '') byLabel.set(text, byLabel.has(text) ? null : term);
  }
  for (const stray of [...strays]) {
    const term = stray.label && byLabel.get(squeezed(stray.label.text));
    if (!term || found.has(term.label!) || !isWhole(stray, term)) continue;
    strays.splice(strays.indexOf(stray), 1);
    rows.splice(stray.after, 0, rowOf(stray, term));
    for (const other of strays) if (other.after > stray.after) other.after++;
    found.add(term.label!);
  }
}

/** Every column has a number beside the label. */
function isWhole({ label, values }: StrayRow, { block }: Term): boolean {
  const numbers = values.filter(({ lexeme }) => lexeme!.kind !== 'blank');
  return (
    numbers.length === block.columns.length &&
    numbers.every(({ line, lexeme }) => lexeme!.kind === 'number' && line === label!.line)
  );
}

function rowOf({ label, values, unit }: StrayRow, term: Term): RowEvidence {
  const numbers = values.filter(({ lexeme }) => lexeme!.kind !== 'blank');
  return {
    ...{ block: term.block, label: term.label!, row: term.row!, labelItems: [label!] },
    ...{ values: numbers, unit },
  };
}
