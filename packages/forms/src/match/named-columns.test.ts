import { expect, test } from 'vitest';
import { body, readGarden, seedlings, seedlingsOf } from '../../test/garden.js';
import { rows } from '../../test/library.js';

test('where the header lacks the total, the numbers are those of the columns that it names', () => {
  const head = ['领苗人情况|||', '普通家庭|中小学校|园艺公司|其他'];
  const cells = body.map(({ labels, values }) =>
    [labels.join(''), ...values.slice(0, 4)].join('|'),
  );
  const found = seedlingsOf(readGarden(rows(...head, ...cells)));
  const parts = Object.entries(seedlings).filter(([path]) => !path.endsWith('.total'));
  expect(found).toMatchObject(Object.fromEntries(parts));
  expect(found['seedlings.grown.total']).toBeNull();
});
