import { expect, test } from 'vitest';
import { body, head, readGarden, seedlings, seedlingsOf } from '../../test/garden.js';
import { findings, lines, rows } from '../../test/library.js';

const printed = body.map(({ labels, values }) => [...labels, ...values].join(' | '));

test('a row that stands out of its order keeps its numbers', () => {
  const swapped = [...printed];
  [swapped[5], swapped[6]] = [printed[6]!, printed[5]!];
  const report = readGarden(lines(...head), rows(...swapped));
  expect(seedlingsOf(report)).toEqual(seedlings);
  expect(findings(report)).toEqual([]);
});

test('a row out of its order under a like name only is told, and not taken', () => {
  const swapped = [...printed];
  [swapped[5], swapped[6]] = [printed[6]!, printed[5]!.replace('2.因虫害', '5.因大风')];
  const report = readGarden(lines(...head), rows(...swapped));
  expect(report.values['seedlings.use.lost.pests.total']).toBe(null);
  expect(findings(report)).toContain('unknown-row seedlings');
});
