import { expect, test } from 'vitest';
import { findings, lines, paragraph } from '../../test/library.js';
import { readMuseum } from '../../test/museum.js';

const title = paragraph('一、Figures');
const head = ['Indicator', 'Number reported'];
const visitors = ['(1) Visitors counted', '1. Adult visitors', '30', '20'];
const others = ['2. Child visitors', 'Visitors from abroad', '10', '4'];

test('numbers behind a batch of as many labels are dealt out in order', () => {
  const report = readMuseum(
    title,
    lines(...head, ...visitors, ...others, '(2) Rooms open', 'Two. Ticket income', '7', '12.5'),
  );
  expect(report.values).toMatchObject({
    'figures.house.visitors.total': 30,
    'figures.house.visitors.abroad': 4,
    'figures.house.rooms': 7,
    'figures.income': 12.5,
  });
});

test('after such batches one number behind two labels is of neither for certain', () => {
  const report = readMuseum(
    title,
    lines(...head, ...visitors, ...others, '(2) Rooms open', 'Two. Ticket income', '12.5'),
  );
  expect(report.values).toMatchObject({ 'figures.house.rooms': null, 'figures.income': null });
  expect(findings(report).join('\n')).toContain('extra-cell');
});
