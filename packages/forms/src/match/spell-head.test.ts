import { expect, test } from 'vitest';
import { paragraph } from '../../test/library.js';
import { type Form, parseForm, reconcile } from '../index.js';
import { spellHead } from './spell-head.js';

const form: Form = parseForm(
  `
id: ferry-2020
language: zh
title: { zh: 渡轮年报, en: Ferry report }
years: { from: 2020 }
metadata: { titleWords: [年报] }
sections: [{ id: trips, number: 一, title: 渡轮开行情况 }]
tables:
  - id: trips
    section: trips
    title: { zh: 渡轮开行情况统计表, en: Trips }
    blocks:
      - columns:
          - label: 开行班次
            children:
              - { id: day, label: 早班、晚班, aliases: [早班] }
              - { id: night, label: 晚班, optional: true }
              - { id: freight, label: 载货加班船 }
              - { id: winter, label: 冬季加班, optional: true }
              - { id: total, label: 合计 }
          - { id: income, label: 票款收入(万元), aliases: [票款收入], cell: { type: decimal, unit: 万元 } }
        rows: [{ label: 合计, alone: true }]
rules:
  - id: trips-total
    severity: error
    table: trips
    title: { zh: 合计应等于各类之和, en: The total must equal its parts }
    each: rows
    equal: { left: [total], right: [day, night, freight, winter] }
    at: total
`,
  'ferry.yaml',
);
const block = form.tables[0]!.blocks[0]!;

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
  const tree = {
    type: 'root' as const,
    children: ['渡轮年报', '一、渡轮开行情况', ...lines].map(paragraph),
  };
  const { values, problems, extra } = reconcile(tree, { forms: [form] }).report;
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
