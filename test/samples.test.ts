import { strFromU8, unzipSync } from 'fflate';
import { convert } from 'gouji';
import { expect, test } from 'vitest';
import { countSpans, readTables } from './support/html-tables.js';
import { countMerges } from './support/ooxml-merges.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';

describeSamples('the blank official form', 'forms', () => {
  for (const name of listSamples('forms', /\.docx$/)) {
    test('it is the 2021 form with 200 nulls, each with a warning, and no error', async () => {
      const report = (await convert(readSample(name), { to: 'yaml' })).data.report!;
      expect(report.form).toBe('cn-disclosure-2021');
      const values = Object.entries(report.values);
      expect(values).toHaveLength(200);
      expect(values.filter(([, value]) => value !== null)).toEqual([]);
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const warned = new Set(
        report.problems
          .filter(({ rule }) => rule === 'blank-cell')
          .flatMap(({ path, paths }) => [path, ...(paths ?? [])]),
      );
      expect(values.filter(([path]) => !covers(warned, path))).toEqual([]);
    });
  }
});

describeSamples('the US FOIA report', 'us-foia', () => {
  const bytes = readSample('us-foia/DOJ_2016.docx');
  const part = strFromU8(unzipSync(bytes)['word/document.xml']!);

  test('without a form all its tables reach the HTML with their merges', async () => {
    const file = await convert(bytes, { to: 'html', fragment: true, forms: [] });
    expect(file.data.report!.form).toBeNull();
    const tables = readTables(String(file));
    expect(tables).toHaveLength(71);
    expect(tables.map(countSpans)).toEqual(countMerges(part));
  });

  test('without a form each table that prints something is records under extra', async () => {
    const report = (await convert(bytes, { to: 'yaml', forms: [] })).data.report!;
    expect(report.extra.filter(({ kind }) => kind === 'table')).toHaveLength(45);
  });
});

/** Tell whether a path or a prefix of it is in a set. */
function covers(warned: Set<string | undefined>, path: string): boolean {
  return path.split('.').some((_, end, ids) => warned.has(ids.slice(0, end + 1).join('.')));
}
