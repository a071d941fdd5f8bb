import { expect, test } from 'vitest';
import { readFerry } from '../../test/ferry.js';
import { findings, paragraph, rows } from '../../test/library.js';
import { readMuseum } from '../../test/museum.js';

const title = paragraph('一、Figures');

test('what one of two woven lists leaves blank is not filled from the other', () => {
  const report = readMuseum(
    title,
    rows(
      'Indicator | Unit of measure | Number reported',
      'Indicator | Unit of measure | Number reported',
      '(1) Visitors counted | 人次 | 30',
      '(1) Visitors counted | 人次 | 30',
      '1. Adult visitors | 人次 | 20',
      '1. Adult visitors | 人次 | 18',
      '2. Child visitors | 人次 | 10',
      '2. Child visitors | 人次 | 12',
      'Visitors from abroad | 人次 | ',
      'Visitors from abroad | 人次 | 5',
      '(2) Rooms open | 个 | 7',
      '(2) Rooms open | 个 | 7',
      'Two. Ticket income | 万元 | 12.5',
      'Two. Ticket income | 万元 | ',
    ),
  );
  expect(report.values['figures.house.visitors.total']).toBe(30);
  expect(report.values['figures.house.rooms']).toBe(7);
  expect(report.values['figures.house.visitors.adults']).toBeNull();
  expect(report.values['figures.house.visitors.abroad']).toBeNull();
  expect(report.values['figures.income']).toBeNull();
  expect(findings(report).join('\n')).toContain('interleaved-tables');
});

test('two tables under two whole heads have no columns that neither head names', () => {
  const head = '早班、晚班 | 载货加班船 | 合计 | 票款收入(万元)';
  const report = readFerry(rows(head, head, '- |  | 6 | 9.84', '- |  | 99 | 9.84'));
  expect(report.values).toMatchObject({ 'trips.night': null, 'trips.winter': null });
  expect(Object.values(report.values).filter((value) => value === 6 || value === 99)).toEqual([]);
});
