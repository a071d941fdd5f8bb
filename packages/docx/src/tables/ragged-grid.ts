import type { Problem, SourceAddress } from '@gouji/tree';

/** Make the problem of a row that does not reach the right edge of its table. */
export function raggedGrid(place: SourceAddress, found: number, expected: number): Problem {
  const { table, row } = place;
  return {
    rule: 'ragged-grid',
    severity: 'info',
    message: {
      zh: `第 ${table} 个表格第 ${row} 行只有 ${found} 列,最宽的行有 ${expected} 列`,
      en: `Unexpected ${found} columns in row ${row} of table ${table}, expected ${expected} as in its widest row`,
    },
    expected,
    actual: found,
    place,
  };
}
