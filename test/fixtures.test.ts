import { convert } from 'gouji';
import { describe, expect, test } from 'vitest';
import { differences, strayWarnings } from './support/compare-report.js';
import { fixtures } from './support/fixtures.js';

const outputs = ['yaml', 'json', 'html', 'md', 'txt'] as const;

describe.each(fixtures)('$name', ({ file, bytes, truth }) => {
  test('every value, the form, the agency and the flags are right', async () => {
    const report = (await convert(bytes, { to: 'json', name: file })).data.report!;
    expect(differences(report, truth)).toEqual([]);
  });

  test('nothing sound is flagged', async () => {
    const report = (await convert(bytes, { to: 'json', name: file })).data.report!;
    expect(strayWarnings(report, truth)).toEqual([]);
  });

  test('the name of the file is not needed to know its format', async () => {
    const named = await convert(bytes, { to: 'json', name: file });
    const unnamed = await convert(bytes, { to: 'json' });
    expect(unnamed.data.report!.source).toEqual({ ...named.data.report!.source, file: null });
    expect(unnamed.data.report!.values).toEqual(named.data.report!.values);
  });

  test.each(outputs)('the same bytes twice give the same %s', async (to) => {
    const first = String(await convert(bytes, { to, name: file }));
    expect(first.length).toBeGreaterThan(0);
    expect(String(await convert(bytes.slice(), { to, name: file }))).toBe(first);
  });
});
