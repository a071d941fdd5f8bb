import { describe, expect, test } from 'vitest';
import { parseForm } from '../form/parse-form.js';
import { checkEquations } from './check-equations.js';

/** Two rows and two columns with their totals, which all must add up. */
const form = parseForm(`
id: crates-2020
language: en
title: { zh: 箱, en: Crates }
years: { from: 2020 }
metadata:
  { titleWords: [r], subjectWords: [r], announce: [r], verbs: [], suffixes: [], pronouns: [] }
sections: [{ id: crates, title: Crates }]
tables:
  - id: crates
    section: crates
    title: { zh: 箱, en: Crates }
    cell: { type: count }
    blocks:
      - columns: [{ id: red, label: Red }, { id: blue, label: Blue }, { id: total, label: All }]
        rows: [{ id: north, label: North }, { id: south, label: South }, { id: sum, label: Sum }]
rules:
  - id: row-total
    severity: error
    table: crates
    title: { zh: 行, en: Rows must add up }
    each: rows
    equal: { left: [total], right: [red, blue] }
    at: total
  - id: column-total
    severity: error
    table: crates
    title: { zh: 列, en: Columns must add up }
    each: columns
    equal: { left: [sum], right: [north, south] }
    at: sum
`);

/** Problems of a table given row by row: red, blue, all. */
function problems(north: Row, south: Row, sum: Row) {
  const columns = ['red', 'blue', 'total'];
  const rows = { north, south, sum };
  const values = Object.fromEntries(
    Object.entries(rows).flatMap(([row, numbers]) =>
      numbers.map((value, index) => [`crates.${row}.${columns[index]}`, value]),
    ),
  );
  return checkEquations(form, {
    values,
    collapsed: new Map(),
    absent: new Set<string>(),
    source: new Map(),
  }).problems;
}

type Row = Array<number | null>;

describe('a wrong number', () => {
  test('inside the table is suggested by both rules that it breaks', () => {
    const found = problems([6, 1, 10], [2, 3, 5], [11, 4, 15]);
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'row-total crates.north.total',
      'column-total crates.sum.red',
    ]);
    for (const { suggestion } of found) {
      expect(suggestion).toEqual({
        zh: '“North·Red”(crates.north.red)若为 9,现值 6 所违反的 2 条勾稽(row-total、column-total)即全部成立,且不违反其他勾稽;请核对原始台账。',
        en: '9 in "North·Red" (crates.north.red) would satisfy the 2 rules that 6 breaks (row-total, column-total) and break no other; please check the records.',
      });
    }
  });

  test('says expected, actual and every cell involved', () => {
    const [row] = problems([6, 1, 10], [2, 3, 5], [11, 4, 15]);
    expect(row).toMatchObject({
      expected: 7,
      actual: 10,
      paths: ['crates.north.total', 'crates.north.red', 'crates.north.blue'],
    });
  });

  test('that is a total is suggested at the total', () => {
    const found = problems([9, 1, 10], [2, 3, 5], [11, 4, 51]);
    expect(found).toHaveLength(2);
    for (const { suggestion } of found) {
      expect(suggestion!.en).toMatch(
        /^15 in "Sum·All" \(crates\.sum\.total\) would satisfy the 2 /,
      );
    }
  });
});

test('nothing is suggested where no one cell settles it', () => {
  // Two numbers wrong in one row, each in a column of its own.
  const found = problems([6, 2, 10], [2, 3, 5], [11, 4, 15]);
  expect(found).toHaveLength(3);
  expect(found.map(({ suggestion }) => suggestion)).toEqual([undefined, undefined, undefined]);
});

test('where two cells would settle it, both are said; where more would, none', () => {
  const two = problems([6, null, 10], [2, null, 5], [11, 4, 15]);
  expect(two).toMatchObject([{ rule: 'column-total', path: 'crates.sum.red' }]);
  expect(two[0]!.suggestion!.en).toBe(
    'Two readings are possible, please check the records: 9 in "North·Red" (crates.north.red) would satisfy the one rule that 6 breaks (column-total) and break no other; or 5 in "South·Red" (crates.south.red) would satisfy the one rule that 2 breaks (column-total) and break no other.',
  );
  expect(two[0]!.suggestion!.zh).toMatch(
    /^有两种可能,请核对原始台账:“North·Red”.*;或者“South·Red”/,
  );
  const three = problems([6, null, 10], [2, null, 5], [11, null, 15]);
  expect(three).toMatchObject([{ rule: 'column-total' }]);
  expect(three[0]!.suggestion).toBeUndefined();
});

test('a value that the cell cannot hold is not suggested', () => {
  const found = problems([6, 1, 7], [9, 3, 12], [5, 4, 19]);
  expect(found.map(({ rule }) => rule)).toEqual(['row-total', 'column-total']);
  expect(found[0]!.suggestion!.en).toMatch(/^15 in "Sum·Red"/);
  expect(problems([6, 1, 7], [1, 3, 4], [5, 4, 9])[0]!.suggestion).toBeUndefined();
});
