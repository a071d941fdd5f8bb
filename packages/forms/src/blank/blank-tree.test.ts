import { isDataTable, textOf, toGrid } from '@gouji/tree';
import { expect, test } from 'vitest';
import { libraryForm } from '../../test/library.js';
import { canonicalPaths } from '../form/paths.js';
import { blankReport } from './blank-report.js';
import { blankTree } from './blank-tree.js';

test('a blank form has its title without the issue, its sections, and room for their text', () => {
  const { definition } = libraryForm;
  const [title, ...others] = blankTree(libraryForm).children;
  expect(textOf(title!)).toBe(definition.title[definition.language].replace(/\s*\(.*\)$/, ''));
  const headings = others.filter((node) => node.type === 'heading');
  expect(headings.map((node) => textOf(node))).toEqual(
    definition.sections.map(({ number, title }) =>
      number === undefined ? title : expect.stringMatching(new RegExp(`^${number}.*${title}$`)),
    ),
  );
});

test('its tables are sound, hold every label and no value', () => {
  const tables = blankTree(libraryForm).children.filter(isDataTable);
  expect(tables.length).toBe(libraryForm.tables.length);
  for (const table of tables) {
    const { faults, cells } = toGrid(table);
    expect(faults).toEqual([]);
    for (const { cell } of cells) if (cell.data?.path) expect(textOf(cell)).toBe('');
  }
});

test('the blank report names every value and has none', () => {
  const report = blankReport(libraryForm);
  expect(Object.keys(report.values)).toEqual(canonicalPaths(libraryForm).map(({ path }) => path));
  expect(new Set(Object.values(report.values))).toEqual(new Set([null]));
  expect(report).toMatchObject({ form: libraryForm.id, title: null, agency: null, year: null });
});
