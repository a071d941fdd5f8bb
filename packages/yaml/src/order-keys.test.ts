import { expect, test } from 'vitest';
import { makeReport } from '../test/make-report.js';
import { fromYaml } from './read/from-yaml.js';
import { toYaml } from './to-yaml.js';

const values = {
  'visits.total.2021': 9,
  'visits.total.2019': 4,
  'visits.other': 1,
  'visits.1': 2,
  'calls.0': 3,
};

test('keys that look like years or indices stay in the order of the report', () => {
  const text = toYaml(makeReport({ values }));
  const at = ['visits:', 'total:', "'2021'", "'2019'", 'other:', "'1'", 'calls:'].map((key) =>
    text.indexOf(key),
  );
  expect(at.every((index, i) => index > (at[i - 1] ?? 0))).toBe(true);
});

test('a declared order goes before that of the report', () => {
  const order = ['visits.total.2019', 'visits.total.2021', 'visits.1', 'visits.other', 'calls.0'];
  const text = toYaml(makeReport({ values }), { order });
  expect(text.indexOf("'2019'")).toBeLessThan(text.indexOf("'2021'"));
  expect(text.indexOf("'1'")).toBeLessThan(text.indexOf('other'));
});

test('records of a table keep the columns in the order of their labels, there and back', () => {
  const labels = ['Kind', '2021', '2019', 'Note'];
  const values = [{ Kind: 'Clerks', 2021: 5, 2019: 4, Note: '-' }];
  const text = toYaml(makeReport({ extra: [{ kind: 'table', section: null, labels, values }] }));
  expect(text).toContain("{ Kind: Clerks, '2021': 5, '2019': 4, Note: '-' }");
  const { report } = fromYaml(text).data!;
  expect(toYaml(report!)).toContain("{ Kind: Clerks, '2021': 5, '2019': 4, Note: '-' }");
});
