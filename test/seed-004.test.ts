import { convert } from 'gouji';
import { expect, test } from 'vitest';
import { describeSamples, listSamples, readSample } from './support/samples.js';

describeSamples('the seed whose prose and table differ', 'seeds', () => {
  const [name] = listSamples('seeds', /^004.*\.txt$/);

  test('the sum of 254 is confirmed, and 11 in prose is held against 20 in the table', async () => {
    const report = (await convert(readSample(name!), { to: 'json' })).data.report!;
    expect(report.checks!.prose.map(({ formula }) => formula)).toContain(
      '254 = 147 + 75 + 5 + 2 + 25',
    );
    expect(report.problems).toMatchObject([
      {
        rule: 'narrative-mismatch',
        path: 'proactive.normative_documents.in_force',
        quote: '现行有效数11个',
        expected: 11,
        actual: 20,
      },
    ]);
  });
});
