import { expect, test } from 'vitest';
import { gardenForm } from '../../test/garden.js';
import { findings, grid, paragraph } from '../../test/library.js';
import { type Form, parseForm, reconcile } from '../index.js';

test('a table of one row that is printed turned is read by the labels at the head of its lines', () => {
  const shows = grid(
    ' | 室内花展 | 露天花展',
    '春季场次 | 2 | 0',
    '秋季场次 | 1 | 4',
    '合计 | 3 | 4',
  );
  const children = [paragraph('二、花展情况'), shows];
  const { report } = reconcile(
    { type: 'root', children },
    { forms: [gardenForm], form: gardenForm.id },
  );
  const turned = Object.entries(report.values).filter(([, value]) => value !== null);
  expect(turned.map(([, value]) => value)).toEqual([2, 1, 3, 0, 4, 4]);
});

const ferries: Form = parseForm(`
id: ferries-2020
language: zh
title: { zh: 轮渡年报, en: Ferry report }
years: { from: 2020 }
metadata: { titleWords: [年报] }
sections: [{ id: trips, title: 轮渡航次 }]
tables:
  - id: trips
    section: trips
    title: { zh: 轮渡航次, en: Trips }
    blocks:
      - corner: { label: 单位 }
        columns:
          - { id: morning, label: 早班航次 }
          - { id: noon, label: 午班航次, optional: true }
          - { id: evening, label: 晚班航次 }
          - { id: night, label: 夜班航次, optional: true }
          - { id: total, label: 全部航次 }
        rows: [{ label: 合计, alone: true }]
rules:
  - id: trips-total
    severity: error
    table: trips
    title: { zh: 应等于各班之和, en: Must be the sum }
    equal: { left: [total], right: [morning, noon, evening, night] }
    at: total
`);

test('values that stand behind the labels of columns are theirs, whatever the sums say', () => {
  const lines = grid('早班航次 | 12', '晚班航次 | 7', '全部航次 | 20');
  const children = [paragraph('轮渡航次'), lines];
  const { report } = reconcile({ type: 'root', children }, { forms: [ferries] });
  expect(report.values).toMatchObject({ 'trips.morning': 12, 'trips.evening': 7 });
  expect(report.values['trips.noon'] ?? null).toBeNull();
  expect(findings(report)).toContain('trips-total trips.total');
});
