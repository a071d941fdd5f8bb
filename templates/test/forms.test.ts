import { existsSync, readFileSync } from 'node:fs';
import { canonicalPaths, checkForm, formSchema, jsonSchema, layoutTable } from '@gouji/forms';
import { toGrid } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { forms, pieces } from '../src/index.js';

const contract = new URL('../../../shared/contract/', import.meta.url);
if (!existsSync(contract)) console.warn('skipped: the contract files are not beside the checkout');

test('the forms are listed newest first', () => {
  const years = forms.map(({ definition }) => definition.years.from);
  expect(years).toEqual([...years].sort((a, b) => b - a));
});

describe.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const tsv = new URL(`${id}.tsv`, contract);

  test.skipIf(!existsSync(tsv))('has every path, unit and label of its contract, in order', () => {
    const [, ...lines] = readFileSync(tsv, 'utf8').trim().split('\n');
    const entries = canonicalPaths(form).map(({ path, unit, row, column }) =>
      [path, unit, row, column].join('\t'),
    );
    expect(entries).toEqual(lines.map((line) => line.replace(/\r$/, '')));
  });

  test('is the form that its file reads as, without a fault', () => {
    const file = new URL(`../forms/${id}/form.yaml`, import.meta.url);
    const load = (name: string) =>
      pieces[name] === undefined ? undefined : { source: pieces[name], file: name };
    const checked = checkForm(readFileSync(file, 'utf8'), 'form.yaml', load);
    expect(checked.faults).toEqual([]);
    expect(checked.form!.definition).toEqual(form.definition);
    expect(formSchema.parse(form.definition)).toEqual(form.definition);
  });

  test('lays its tables out as sound grids', () => {
    for (const table of form.tables) {
      expect(toGrid(layoutTable(table, () => '0')).faults).toEqual([]);
    }
  });

  test('gives a JSON Schema', () => {
    expect(jsonSchema(form)).toMatchObject({ type: 'object', properties: { form: { const: id } } });
  });
});

test.each([
  ['cn-disclosure-2021', 28],
  ['cn-disclosure-2019', 26],
])('%s prints the table of applications as the official %i rows of 10 columns', (id, rows) => {
  const form = forms.find((each) => each.id === id)!;
  const [, applications, review] = form.tables.map((table) =>
    toGrid(layoutTable(table, () => '0')),
  );
  expect([applications!.height, applications!.width]).toEqual([rows, 10]);
  expect([review!.height, review!.width]).toEqual([4, 15]);
});
