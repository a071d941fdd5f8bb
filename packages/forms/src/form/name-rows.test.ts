import { expect, test } from 'vitest';
import { harbourForm } from '../../test/harbour.js';
import { libraryForm } from '../../test/library.js';
import { jsonSchema } from './json-schema.js';
import { hasOpenRows, type NamedRow, nameRows } from './name-rows.js';
import { canonicalPaths } from './paths.js';

function pier(key: string, label: string, children: NamedRow[] = []): NamedRow {
  return { kind: 'pier', key, label, children };
}

test('without names one path stands for those of every row', () => {
  const paths = canonicalPaths(harbourForm).map(({ path }) => path);
  expect(paths.slice(0, 2)).toEqual(['calls.{pier}.at_start', 'calls.{pier}.arrived']);
  expect(paths).toContain('causes.{pier}.causes.{cause}');
  expect(paths).toContain('causes.{pier}.total');
});

test('named rows have paths of their own, between those of the form', () => {
  const fog: NamedRow = { kind: 'cause', key: 'fog', label: 'Fog', children: [] };
  const form = nameRows(
    harbourForm,
    new Map([
      ['calls', [pier('east', 'East'), pier('west', 'West')]],
      ['causes', [pier('east', 'East', [fog])]],
    ]),
  );
  const paths = form.leaves.map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('.left'))).toEqual([
    'calls.east.left',
    'calls.west.left',
    'calls.overall.left',
  ]);
  expect(paths.filter((path) => path.startsWith('causes.'))).toEqual([
    'causes.east.causes.fog',
    'causes.east.total',
    'causes.overall.total',
  ]);
  expect(paths.filter((path) => path.startsWith('waits.')).length).toBe(6);
});

test('the schema lets a table have any row of its kind', () => {
  const { properties } = jsonSchema(harbourForm) as {
    properties: { tables: { properties: Record<string, object> } };
  };
  expect(properties.tables.properties.calls).toMatchObject({
    additionalProperties: { properties: { arrived: { type: ['number', 'null'] } } },
    properties: { overall: { required: ['at_start', 'arrived', 'left', 'at_end'] } },
  });
  expect(properties.tables.properties.causes).toMatchObject({
    additionalProperties: {
      properties: { causes: { additionalProperties: { type: ['number', 'null'] } } },
    },
  });
});

test('a form tells which of its tables have open rows', () => {
  expect(harbourForm.tables.every(hasOpenRows)).toBe(true);
  expect(libraryForm.tables.some(hasOpenRows)).toBe(false);
});
