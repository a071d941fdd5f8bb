import { expect, test } from 'vitest';
import { statedUnit } from './stated-unit.js';

type Arguments = Parameters<typeof statedUnit>;

function unitOf(labels: string[], unit?: string, notes: string[] = []): string | undefined {
  const [item, ...items] = [unit, ...labels].map((text) => ({ text }));
  const evidence = { unit: unit === undefined ? undefined : item, labelItems: items };
  return statedUnit(
    { block: { columns: [{}] }, column: 0 } as unknown as Arguments[0],
    evidence as Arguments[1],
    { headers: new Map(), anchors: [] },
    notes,
  );
}

test.each([
  ['in a column of units', ['经费'], '元', '元'],
  ['broken after 万', ['经费', '万'], '元', '万元'],
  ['broken after 万 at the end of the label', ['专项经费 百万'], '元', '百万元'],
  ['in the label', ['经费(万元)'], undefined, '万元'],
  ['in a label that is broken within it', ['经费(万', '元)'], undefined, '万元'],
  ['nowhere', ['经费'], undefined, undefined],
  ['not in the end of one', ['合计', '元)'], undefined, undefined],
  [
    'not in what a page wove into its words',
    ['经费(用于公报编', '辑万公元及维护)'],
    undefined,
    undefined,
  ],
])('the unit of money that a row states %s', (_, labels, unit, expected) => {
  expect(unitOf(labels, unit)).toBe(expected);
});

test('a unit of the row stands before that of the table', () => {
  expect(unitOf(['经费'], '元', ['单位:万元'])).toBe('元');
  expect(unitOf(['经费'], undefined, ['单位:万元'])).toBe('万元');
});
