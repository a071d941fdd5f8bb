import { expect, test } from 'vitest';
import { harbourForm } from '../../test/harbour.js';
import { dropUnprinted } from './drop-unprinted.js';
import { expandForm } from './expand.js';
import type { NamedRow } from './name-rows.js';

const names: NamedRow[] = ['east', 'west'].map((key) => {
  return { kind: 'pier', key, label: key, children: [] };
});

/** The paths that are printed of a table that need not be there, where only some have a value. */
function printed(id: string, ...filled: string[]): string[] {
  const { definition } = harbourForm;
  const tables = definition.tables.map((table) => ({ ...table, optional: true }));
  const form = expandForm({ ...definition, tables }, new Map([[id, names]]));
  const [block] = form.tables.find((table) => table.id === id)!.blocks;
  const { rows } = dropUnprinted(block!, ({ path }) => (filled.includes(path) ? '1' : ''));
  return rows.map(({ path }) => path.join('.'));
}

test('a row that the document names is printed, also where it has no value', () => {
  expect(printed('calls', 'calls.east.arrived')).toEqual(['east', 'west']);
  expect(printed('calls', 'calls.overall.arrived')).toEqual(['east', 'west', 'overall']);
});

test('a group that the document names is printed, if only by its blank rows', () => {
  expect(printed('oldest', 'oldest.east.days.first')).toEqual([
    'east.days',
    'west.sunk',
    'west.days',
  ]);
});

test('where nothing has a value, nothing is left out', () => {
  expect(printed('calls')).toEqual(['east', 'west', 'overall']);
});
