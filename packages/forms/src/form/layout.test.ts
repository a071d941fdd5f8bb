import { textOf, toGrid } from '@gouji/tree';
import { expect, test } from 'vitest';
import { libraryForm } from '../../test/library.js';
import { museumForm } from '../../test/museum.js';
import { layoutTable } from './layout.js';
import { canonicalPaths } from './paths.js';

const [stock, visits] = libraryForm.tables;

test('the layout is a sound grid as wide as its widest block', () => {
  const grid = toGrid(layoutTable(stock!, (leaf) => leaf.path));
  expect(grid.faults).toEqual([]);
  expect(grid.width).toBe(5);
});

test('every value stands in its own cell under its labels', () => {
  const table = layoutTable(stock!, (leaf) => leaf.path, 'Stock');
  const paths = toGrid(table).cells.flatMap(({ cell }) => cell.data?.path ?? []);
  expect(paths).toEqual(
    canonicalPaths(libraryForm)
      .map(({ path }) => path)
      .slice(0, paths.length),
  );
  const films = toGrid(table).slots.find((line) => textOf(line[1]!.cell) === '1.Films')!;
  expect(films.map((slot) => textOf(slot!.cell))).toEqual([
    'Media',
    '1.Films',
    'stock.media.films.owned',
    'stock.media.films.lent',
    'stock.media.films.total',
  ]);
});

test('a block without row labels is its header and one row', () => {
  const table = layoutTable(visits!, () => '1');
  expect(table.children.map((row) => textOf(row))).toEqual([
    'Spring visits\tAutumn visits\tVisits in all',
    '1\t1\t1',
  ]);
});

test('a list has its labels in one column, units beside them, and leaves out what is optional', () => {
  const table = layoutTable(museumForm.tables[0]!, ({ optional }) => (optional ? '' : '1'));
  expect(toGrid(table).faults).toEqual([]);
  expect(table.children.map((row) => textOf(row))).toEqual([
    'Indicator\tUnit of measure\tNumber reported',
    'One. The house\t——\t——',
    '(1) Visitors counted\t人次\t1',
    '1. Adult visitors\t人次\t1',
    '2. Child visitors\t人次\t1',
    'Visitors from abroad\t人次\t1',
    '(2) Rooms open\t个\t1',
    'Two. Ticket income\t万元\t1',
  ]);
});

test('a table of labels and values has no header', () => {
  const [first] = layoutTable(museumForm.tables[1]!, (leaf) => leaf.type).children;
  expect(textOf(first!)).toBe('Name of the museum\ttext');
});
