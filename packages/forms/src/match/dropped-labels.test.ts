import { expect, test } from 'vitest';
import { findings, lines, paragraph } from '../../test/library.js';
import { parseForm, reconcile } from '../index.js';

const form = parseForm(
  `
id: ferry-2020
language: en
title: { zh: 渡轮, en: Ferries }
years: { from: 2020 }
metadata: { titleWords: [report] }
sections: [{ id: ferries, title: Ferries }]
tables:
  - id: ferries
    section: ferries
    title: { zh: 渡轮, en: Ferries }
    blocks:
      - layout: list
        corner: { label: Ferries }
        columns: [{ label: Count }]
        rows:
          - id: morning
            label: Morning ferries
            value: total
            children:
              - { id: late, label: Of these late }
              - { id: full, label: Of these full }
          - id: evening
            label: Evening ferries
            value: total
            children:
              - { id: early, label: Of these early }
              - { id: full, label: Of these full }
          - { id: lost, label: Hats lost }
`,
  'ferry-form.yaml',
);

const morning = ['Morning ferries', '30', 'Of these late', '4', 'Of these full', '12'];
const prose = Array.from({ length: 40 }, (_, at) => paragraph(`Of journey ${at} all is told.`));

function readFerries(...cells: string[]) {
  const children = [...prose, lines(...cells)];
  return reconcile({ type: 'root', children }, { forms: [form] }).report;
}

test('a number may be that of a row whose label stood there before and was dropped for it', () => {
  const report = readFerries(
    ...morning,
    'Evening ferries',
    '21',
    'Of these early',
    '5',
    'Hats lost',
    '9',
  );
  expect(report.values).toMatchObject({ 'ferries.morning.full': 12, 'ferries.lost': 9 });
  expect(report.values).toMatchObject({
    'ferries.evening.early': null,
    'ferries.evening.full': null,
  });
  expect(findings(report)).toContain('ambiguous-cell ferries.evening.early');
});

test('where other lines come twice nothing was dropped, and the number is that of its label', () => {
  const report = readFerries(
    ...morning,
    'Evening ferries',
    '30',
    'Of these early',
    '5',
    'Hats lost',
    '9',
  );
  expect(report.values).toMatchObject({ 'ferries.evening.early': 5, 'ferries.evening.full': null });
});

test('where lines were dropped numbers behind several labels are dealt to none of them', () => {
  const { values } = readFerries('Morning ferries', 'Of these late', '4', '12', 'Hats lost', '9');
  expect(values).toMatchObject({ 'ferries.morning.total': null, 'ferries.lost': 9 });
});
