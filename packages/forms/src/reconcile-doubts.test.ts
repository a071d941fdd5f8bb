import { describe, expect, test } from 'vitest';
import { findings, grid, lines, paragraph, read, stockHead } from '../test/library.js';
import { body, partsTwoThree, sound, stock, visits } from '../test/stock.js';

describe('what is not known is null and said aloud', () => {
  test('blanks and placeholders', () => {
    const report = stock('Novels', '', '', '', 'Atlases', '2', '/', '2', ...body.slice(8));
    expect(report.values['stock.novels.owned']).toBeNull();
    expect(report.values['stock.atlases.lent']).toBeNull();
    expect(findings(report)).toEqual([
      'blank-cell stock.novels',
      'placeholder-cell stock.atlases.lent',
    ]);
  });

  test('dropped blanks are placed only as far as the sums place them', () => {
    const report = stock('Novels', '6', '6', ...body.slice(4));
    expect(report.values['stock.novels.total']).toBe(6);
    expect(report.values['stock.novels.owned']).toBeNull();
    expect(findings(report)).toContain('ambiguous-cell stock.novels');
  });

  test('digits that can be parted in two ways', () => {
    const withVisits = (digits: string) =>
      read(
        paragraph('一、Books'),
        lines(...stockHead, ...body, ...partsTwoThree),
        paragraph('二、Loans'),
        lines('Spring visits', 'Autumn visits', 'Visits in all', digits),
      );
    const open = withVisits('11112');
    expect(open.values).toMatchObject({ 'visits.spring': null, 'visits.autumn': null });
    expect(open.values['visits.total']).toBe(12);
    expect(findings(open)).toEqual(['ambiguous-cell visits']);
    expect(open.problems[0]!.message.en).toContain('1 | 11');
    const sole = withVisits('12315');
    expect(sole.values).toMatchObject({ 'visits.spring': 12, 'visits.autumn': 3 });
  });

  test('a missing table and a missing row', () => {
    const report = read(
      paragraph('一、Books'),
      lines(...stockHead, ...body.slice(4), ...partsTwoThree),
    );
    expect(report.values['stock.novels.owned']).toBeNull();
    expect(report.values['visits.total']).toBeNull();
    expect(findings(report)).toEqual(['missing-row stock.novels', 'missing-table visits']);
  });

  test('a number too many', () => {
    const report = read(
      paragraph('一、Books'),
      lines(...stockHead, ...body, ...partsTwoThree),
      paragraph('二、Loans'),
      lines('Spring visits', 'Autumn visits', 'Visits in all', '0', '0', '0', '0'),
    );
    expect(report.values['visits.total']).toBe(0);
    expect(findings(report)).toEqual(['extra-cell visits']);
    expect(report.extra).toMatchObject([{ kind: 'cell', path: 'visits', values: [0] }]);
  });

  test('a number that no cell is told for: the other rows are blank, not the whole table', () => {
    const report = read(
      paragraph('一、Books'),
      grid('Kind|Owned|Lent out|All', 'Novels|||', 'Atlases|||'),
      grid('Also in the source, outside the form|', 'Novels|7'),
    );
    expect(findings(report)).toContain('extra-cell stock.novels');
    expect(findings(report)).toContain('blank-cell stock.novels');
    expect(findings(report)).toContain('blank-cell stock.atlases');
    expect(findings(report)).not.toContain('blank-cell stock');
    const told = report.problems.find(({ rule }) => rule === 'extra-cell');
    expect(told!.message.en).toContain('Which of the 3 cells of the form "7"');
    expect(report.extra).toMatchObject([{ kind: 'cell', path: 'stock.novels', values: [7] }]);
  });

  test('a row that the form does not know', () => {
    const report = stock(...body.slice(0, 8), 'Globes', '7', '8', '15', ...body.slice(8));
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual(['unknown-row stock']);
    expect(report.extra).toMatchObject([{ kind: 'row', labels: ['Globes'], values: [7, 8, 15] }]);
  });

  test('a row that the form does not know, one cell a line behind the last', () => {
    const end = [...partsTwoThree, 'Globes', '7'];
    const report = read(paragraph('一、Books'), lines(...stockHead, ...body, ...end), ...visits);
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual(['unknown-row stock']);
    expect(report.extra).toMatchObject([{ kind: 'row', labels: ['Globes'], values: [7] }]);
  });

  test('a group printed as one row', () => {
    const report = stock(...body.slice(0, 8), 'Media', '3', '1', '4', ...body.slice(17));
    expect(report.values['stock.media.films.owned']).toBeNull();
    expect(report.values['stock.sum.total']).toBe(12);
    expect(findings(report)).toEqual(['missing-row stock.media']);
    expect(report.extra).toMatchObject([{ kind: 'row', path: 'stock.media', values: [3, 1, 4] }]);
  });
});

test('a group in one row whose numbers cannot be told apart is kept as it is printed', () => {
  const head = ['Novels', '5', '1', '6', 'Atlases', '2', '0', '2'];
  const { extra } = stock(...head, 'Media', '7', '4', 'Sum of all', '10', '2', '12');
  expect(extra).toContainEqual(expect.objectContaining({ kind: 'row', values: [7, 4] }));
});
