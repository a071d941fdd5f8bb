import { dataCaption, dataCell, dataRow, dataTable } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { findings, grid, libraryForm, lines, paragraph, read, rows } from '../test/library.js';
import { body, partsTwoThree, sound, stock, visits } from '../test/stock.js';
import { reconcile } from './reconcile.js';

describe('one set of values is read from every shape', () => {
  test('one cell a line', () => {
    const report = stock(...body);
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual([]);
  });

  test('a grid', () => {
    const report = read(
      paragraph('一、Books'),
      grid('Part one|||', 'Kind|Owned|Lent out|All', 'Novels|5|1|6', 'Atlases|2|0|2'),
      grid('Media|1.Films|3|1|4', '|2.Music records|0|0|0', 'Sum of all||10|2|12'),
      lines(...partsTwoThree),
      ...visits,
    );
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual([]);
  });

  test('bar rows with collapsed spans and trailing blanks', () => {
    const report = read(
      paragraph('一、Books'),
      rows('Part one|||', 'Kind|Owned|Lent out|All|', 'Novels|5|1|6||', 'Atlases||2|0|2|'),
      rows('Media|1.Films|3|1|4', '2.Music records|0|0|0|', 'Sum of all|10|2|12||'),
      lines(...partsTwoThree),
      ...visits,
    );
    expect(report.values).toEqual(sound);
  });

  test('fused digits, where the sums leave one way to part them', () => {
    const report = stock(
      ...['Novels', '516', 'Atlases', '202', 'Media', '1.Films', '314'],
      ...['2.Music records', '000', 'Sum of all', '10212'],
    );
    expect(report.values).toEqual(sound);
    expect(report.provenance['stock.sum.owned']).toMatchObject({ lexeme: '10', how: 'split' });
  });

  test('a row that lost its label, where only one can be missing', () => {
    const cut = body.filter((cell) => cell !== 'Atlases');
    const report = stock(...cut);
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual(['missing-row stock.atlases']);
    expect(report.problems[0]!.severity).toBe('info');
  });

  test('labels broken over lines, cut short, misread or by another name', () => {
    const report = stock(
      ...['Fiction', 'books', '5', '1', '6', 'Atlasas', '2', '0', '2', 'Media', '1.Films', '3'],
      ...['1', '4', '2.Music rec', '0', '0', '0', 'Sum of', 'all', '10', '2', '12'],
    );
    expect(report.values).toEqual(sound);
  });

  test('a header that does not stand over its columns is not trusted against the sums', () => {
    const ragged = dataTable([
      dataRow([dataCell('Part one')]),
      dataRow(['Kind', 'All', 'Owned', 'Lent out'].map((text) => dataCell(text))),
      dataRow(['Novels', '5', '1', '6'].map((text) => dataCell(text))),
    ]);
    const report = read(
      paragraph('一、Books'),
      ragged,
      lines(...body.slice(4), ...partsTwoThree),
      ...visits,
    );
    expect(report.values).toMatchObject({
      'stock.novels.owned': 5,
      'stock.novels.lent': 1,
      'stock.novels.total': 6,
    });
  });

  test('columns in another order are told by their labels', () => {
    const report = read(
      paragraph('一、Books'),
      grid('Part one|||', 'Kind|All|Owned|Lent out', 'Novels|6|5|1', 'Atlases|2|2|0'),
      grid('Part one||||', 'Kind||All|Owned|Lent out', 'Media|1.Films|4|3|1'),
      grid('Part one|||', 'Kind|All|Owned|Lent out', '2.Music records|0|0|0', 'Sum of all|12|10|2'),
      lines(...partsTwoThree),
      ...visits,
    );
    expect(report.values).toEqual(sound);
  });

  test('a caption: its words stay, and its year tells the table of another year', () => {
    const table = (caption: string, ...own: string[]) => {
      const { children, ...node } = grid('Part one|||', 'Kind|Owned|Lent out|All', ...own);
      return { ...node, children: [dataCaption(caption), ...children] };
    };
    const noted = table('Counted by hand', 'Novels|5|1|6', 'Atlases|2|0|2');
    const report = read(paragraph('一、Books'), noted);
    expect(report.values['stock.novels.total']).toBe(6);
    expect(JSON.stringify(report.sections)).toContain('Counted by hand');

    const books = paragraph('一、Books');
    const last = table('2019年', 'Novels|7|1|8', 'Atlases|2|0|2');
    const { report: years } = reconcile(
      { type: 'root', children: [books, last] },
      { forms: [libraryForm], metadata: { year: 2020 } },
    );
    expect(years.values['stock.novels.total']).toBeNull();
    expect(years.extra).toMatchObject([{ kind: 'table', labels: ['2019年'] }]);
  });
});
