import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { body, head, readGarden } from '../../test/garden.js';
import { findings, lines, paragraph } from '../../test/library.js';
import { stock } from '../../test/stock.js';

/** Rows of which the digits run together, those at some places with other digits. */
function fused(own: Record<number, string>): RootContent[] {
  return body.flatMap(({ labels, values }, at) => {
    return [...labels, own[at] ?? values.join('')].map(paragraph);
  });
}

test('digits are not parted without a blank where rows beside them have lost theirs', () => {
  const whole = readGarden(lines(...head), ...fused({}));
  expect(whole.values['seedlings.kept.total']).toBe(3);
  // 1 + 12 + 10 = 23 with a blank; without one 1 + 1 + 21 + 0 holds by chance.
  const report = readGarden(lines(...head), ...fused({ 3: '1121023', 5: '11', 6: '33' }));
  expect(report.values['seedlings.use.sold.body.company']).toBe(null);
  expect(findings(report).join()).toContain('ambiguous-cell');
  expect(findings(report).join()).not.toContain('row-total');
});

test('a stray number beside a run of zeros is the number of no column', () => {
  const cells = ['Novels', '000', 'Atlases', '000', '7', 'Media', '1.Films', '000'];
  const report = stock(...cells, '2.Music records', '00', '7', '9', 'Sum of all', '000');
  expect(report.values).toMatchObject({
    'stock.media.music.owned': null,
    'stock.media.music.lent': null,
    'stock.media.music.total': null,
  });
});

test('figures that are no number stand in no column that nothing names', () => {
  const report = stock('Novels', '5', '1', '6', 'Atlases', '2-39', 'Sum of all', '7', '1', '8');
  expect(findings(report).join()).not.toContain('count-format');
  expect(findings(report)).toContain('ambiguous-cell stock.atlases');
  expect(JSON.stringify(report)).toContain('2-39');
});
