import { expect, test } from 'vitest';
import { gardenForm } from '../../test/garden.js';
import { grid, paragraph } from '../../test/library.js';
import { reconcile } from '../index.js';

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
