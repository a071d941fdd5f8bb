import { expect, test } from 'vitest';
import { ferryForm, readFerry } from '../../test/ferry.js';
import { lines as cells } from '../../test/library.js';
import { spellHead } from './spell-head.js';

const block = ferryForm.tables[0]!.blocks[0]!;

function spell(...lines: string[]): string[] | undefined {
  return spellCut(undefined, ...lines);
}

function spellCut(count: number | undefined, ...lines: string[]): string[] | undefined {
  const words = lines.map((line) => line.split(' '));
  return spellHead(words, block, { steps: 5000 }, count)?.columns.map(
    (at) => block.columns[at]!.path[0]!,
  );
}

test('labels of a head are put together from the lines that a page broke them into', () => {
  expect(spell('早班、 载货加 票款收', '晚班 班船 合计 入(万元)')).toEqual([
    'day',
    'freight',
    'total',
    'income',
  ]);
});

test('a column that need not be there is told from the end of another label', () => {
  expect(spell('早班、 晚班 载货加 冬季 合计 票款', '晚班 班船 加班 收入')).toEqual([
    'day',
    'night',
    'freight',
    'winter',
    'total',
    'income',
  ]);
  expect(spell('早班、晚班晚班载货加班船合计票款收入')).toContain('night');
});

test('a head in another order, with other words or cut short tells nothing', () => {
  expect(spell('合计 早班、晚班 载货加班船 票款收入')).toBeUndefined();
  expect(spell('早班、晚班 载货加班船 合计 票款收入 备注')).toBeUndefined();
  expect(spell('早班、晚班 载货加班 合计 票款收入')).toBeUndefined();
  expect(spell('合计', '早班、晚班', '载货加班船', '票款收入')).toBeUndefined();
});

test('labels that are printed twice or cut short are told where as many numbers stand under them', () => {
  const all = ['day', 'freight', 'total', 'income'];
  expect(spell('早班、晚班 载货加班船载 合计 票款', '货加班船 收入')).toEqual(all);
  expect(spellCut(4, '早班、晚 载货加班 合计 票款收入(万元')).toEqual(all);
  expect(spellCut(5, '早班、晚 载货加班 合计 票款收入(万元')).toBeUndefined();
});

test('the numbers under a broken head are read, with the unit that it states', () => {
  const lines = ['早班、 载货加 冬季 票款收', '晚班 班船 加班 合计 入(万元)', '5 2 1 8 3.5'];
  const { values, problems, extra } = readFerry(...lines);
  expect(values).toEqual({
    'trips.day': 5,
    'trips.night': null,
    'trips.freight': 2,
    'trips.winter': 1,
    'trips.total': 8,
    'trips.income': 3.5,
  });
  expect(problems).toEqual([]);
  expect(extra).toEqual([]);
});

test('a head of two rows one cell a line is put together from the halves of its labels', () => {
  const head = ['早班、', '载货加', '冬季', '合计', '票款收', '晚班', '班船', '加班', '入(万元)'];
  const numbers = ['5', '2', '1', '9', '3.5'];
  const { values, problems } = readFerry(cells(...head, ...numbers));
  expect(values).toMatchObject({ 'trips.freight': 2, 'trips.winter': 1, 'trips.night': null });
  expect(problems.map(({ rule }) => rule)).toEqual(['trips-total']);
});
