import type { FormTableModel } from '../form/expand.js';
import { fold } from '../text/fold.js';
import type { Gathered, RowEvidence, StrayRow } from './gather-rows.js';
import type { Item } from './items.js';
import type { MatchedRow } from './match-table.js';

/**
 * Read rows under other names beside the row that may have any: the bodies that it is the total of.
 * Their values stand under its columns. What the title of the table is part of names no body.
 */
export function namedRows(
  { rows, strays }: Gathered,
  { definition: { title } }: FormTableModel,
): Array<[StrayRow, RowEvidence]> {
  const [lone, other] = rows;
  if (!lone?.label.alone || other) return [];
  const titles = [title.zh, title.en].map(fold);
  return strays.flatMap((stray): Array<[StrayRow, RowEvidence]> => {
    const { label, values, column } = stray;
    if (!label || column || !values.some(isNumber)) return [];
    if (titles.some((each) => label.folded.includes(each))) return [];
    const { block, label: own, row } = lone;
    return [[stray, { block, label: own, row, labelItems: [label], values }]];
  });
}

/** Take the numbers out of the strays that count the rows before their names: 1, 2, 3 … */
export function takeSerials(gathered: Gathered, named: ReadonlyMap<StrayRow, unknown>): Item[] {
  const lines = new Set([...named.keys()].map(({ label }) => label!.line));
  const before = gathered.strays.filter(({ label, values }) => {
    return !label && values.length === 1 && lines.has(values[0]!.line);
  });
  const counted = before.every(({ values }, at) => Number(values[0]!.lexeme!.digits) === at + 1);
  if (before.length !== lines.size || !counted) return [];
  gathered.strays = gathered.strays.filter((stray) => !before.includes(stray));
  return before.map(({ values }) => values[0]!);
}

function isNumber({ lexeme }: Item): boolean {
  return lexeme!.kind === 'number';
}

/** Every number of the row stands under a column of the form. */
export function isWhole({ cells, left }: MatchedRow): boolean {
  return left.length === 0 && !cells.some(({ open }) => open);
}
