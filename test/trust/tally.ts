import { type FaultKind, faultKinds, isSound } from './judge.js';
import type { Outcome } from './run-documents.js';

/** What became of the documents of one style. */
export interface Row {
  name: string;
  documents: number;
  unsound: number;
  cells: number;
  right: number;
  nullFlagged: number;
  injected: number;
  flagged: number;
  told: number;
  faults: Record<FaultKind, number>;
}

/** Count outcomes by style, and all of them together. */
export class Tally {
  readonly all = newRow('all');
  readonly rows = new Map<string, Row>();

  add(outcome: Outcome): void {
    addTo(this.all, outcome);
    for (const { name } of outcome.order.styles) {
      const row = this.rows.get(name) ?? newRow(name);
      this.rows.set(name, row);
      addTo(row, outcome);
    }
  }
}

function newRow(name: string): Row {
  const faults = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Row['faults'];
  return {
    name,
    documents: 0,
    unsound: 0,
    cells: 0,
    right: 0,
    nullFlagged: 0,
    injected: 0,
    flagged: 0,
    told: 0,
    faults,
  };
}

function addTo(row: Row, { verdict }: Outcome): void {
  row.documents++;
  if (!isSound(verdict)) row.unsound++;
  row.cells += verdict.cells;
  row.right += verdict.right;
  row.nullFlagged += verdict.nullFlagged;
  row.injected += verdict.injected;
  row.flagged += verdict.flagged;
  row.told += verdict.told;
  for (const kind of faultKinds) row.faults[kind] += verdict.faults[kind].length;
}

/** Print a tally as a table, a style a row. */
export function printTally({ all, rows }: Tally): string {
  const heads = [
    'style',
    'docs',
    'unsound',
    'cells',
    'right',
    'null+told',
    'flagged',
    'told',
    ...faultKinds,
  ];
  const lines = [...rows.values(), all].map((row) => [
    row.name,
    row.documents,
    row.unsound,
    row.cells,
    row.right,
    row.nullFlagged,
    `${row.flagged}/${row.injected}`,
    row.told || '.',
    ...faultKinds.map((kind) => row.faults[kind] || '.'),
  ]);
  const widths = heads.map((head, x) =>
    Math.max(head.length, ...lines.map((line) => String(line[x]).length)),
  );
  return [heads, ...lines]
    .map((line) =>
      line
        .map((text, x) =>
          x === 0 ? String(text).padEnd(widths[x]!) : String(text).padStart(widths[x]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
