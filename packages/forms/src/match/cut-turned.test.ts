import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { findings, grid, paragraph } from '../../test/library.js';
import { type Form, parseForm, reconcile } from '../index.js';

const ferries: Form = parseForm(`
id: ferry-pier-2020
language: zh
title: { zh: 轮渡年报, en: Ferry report }
years: { from: 2020 }
metadata: { titleWords: [年报] }
sections: [{ id: figures, title: 轮渡数据 }]
tables:
  - id: trips
    section: figures
    title: { zh: 轮渡航次, en: Trips }
    blocks:
      - corner: { label: 码头 }
        columns:
          - { id: morning, label: 早班航次 }
          - { id: noon, label: 午班航次, optional: true }
          - { id: evening, label: 晚班航次 }
          - { id: night, label: 夜班航次, optional: true }
          - { id: total, label: 合计 }
        rows: [{ label: 合计, alone: true }]
  - id: crew
    section: figures
    title: { zh: 船员情况, en: Crew }
    blocks:
      - corner: { label: 码头 }
        columns:
          - { id: captains, label: 船长人数 }
          - { id: pilots, label: 引水员人数 }
          - { id: sailors, label: 水手人数 }
        rows: [{ label: 合计, alone: true }]
rules:
  - id: trips-total
    severity: error
    table: trips
    title: { zh: 应等于各班之和, en: Must be the sum }
    equal: { left: [total], right: [morning, noon, evening, night] }
    at: total
`);

function readFerries(...children: RootContent[]) {
  const options = { forms: [ferries], form: ferries.id };
  return reconcile({ type: 'root', children }, options).report;
}

const title = paragraph('东港轮渡公司2023年年报');
const head = '航次类别 | 数量';
const own = grid(head, '早班航次 | 12', '晚班航次 | 7', '合计 | 19');

test('a turned table of another year below that of the report is kept apart', () => {
  const last = grid(head, '早班航次 | 8215', '晚班航次 | 64', '合计 | 8279');
  const report = readFerries(title, own, paragraph('2022年轮渡航次'), last);
  expect(report.values).toMatchObject({
    'trips.morning': 12,
    'trips.noon': null,
    'trips.evening': 7,
    'trips.total': 19,
  });
  expect(findings(report).join()).not.toContain('trips-total');
  expect(JSON.stringify(report.extra)).toContain('8215');
});

test('what a turned table prints twice and differently is left open, and no number of it is lost', () => {
  const again = grid(head, '早班航次 | 8215', '晚班航次 | 64', '合计 | 8279');
  const report = readFerries(title, own, paragraph('轮渡航次'), again);
  expect(report.values).toMatchObject({ 'trips.morning': null, 'trips.total': null });
  expect(findings(report).join()).toContain('ambiguous-cell trips');
  const printed = JSON.stringify(report.extra);
  for (const number of [12, 7, 19, 8215, 64, 8279]) expect(printed).toContain(String(number));
});

test('a table takes no numbers that stand above its head, under the head of another', () => {
  const report = readFerries(
    title,
    ...['一、船员情况(单位:人)', '填报单位:办公室', '码头 在岗人数'].map(paragraph),
    ...['船长人数 引水员人数 水手人数', '合计', '31 29', '一、轮渡航次(单位:次)'].map(paragraph),
    ...['早班航次 晚班航次 合计', '合计', '12 7 19'].map(paragraph),
  );
  expect(report.values).toMatchObject({
    'trips.morning': 12,
    'trips.noon': null,
    'trips.evening': 7,
    'trips.night': null,
    'trips.total': 19,
  });
});
