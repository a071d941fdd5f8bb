import type { Problem } from '@gouji/tree';
import { moneyPower } from '../coerce/money.js';
import type { MatchedRow } from '../match/match-table.js';
import { fold } from '../text/fold.js';
import { commonPath, rowName } from './problem-text.js';

/**
 * Report a row that prints another unit than the form's. Money is converted; any other unit only
 * says that the row may count other things.
 */
export function otherUnit({ evidence: { unit }, cells }: MatchedRow): Problem[] {
  const { leaf } = cells[0]!;
  if (!unit || leaf.unit === null || fold(unit.text) === fold(leaf.unit)) return [];
  if (moneyPower(leaf.unit) !== undefined && moneyPower(unit.text.trim()) !== undefined) return [];
  const name = rowName(leaf);
  return [
    {
      rule: 'unit-differs',
      severity: 'info',
      path: cells.length === 1 ? leaf.path : commonPath(cells.map((cell) => cell.leaf.path)),
      message: {
        zh: `“${name}”的单位印作“${unit.text}”,表样的单位是${leaf.unit};数字照原样保留,请核对统计口径。`,
        en: `The unit of "${name}" is printed as "${unit.text}", the form counts in ${leaf.unit}; the number is kept as printed, please check what it counts.`,
      },
      expected: leaf.unit,
      actual: unit.text,
      quote: unit.text,
      place: unit.place,
    },
  ];
}
