import type { Report } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { findings, libraryForm, lines, paragraph } from '../../test/library.js';
import { reconcile } from '../reconcile.js';

const titled = (year: number, agency = 'Elm-Library') => `${agency} ${year}年 report`;

/** A report with the readers of two years and what is compared with it. */
function report(title: string, before: string, now: string, previous?: Report) {
  const children = [
    paragraph(title),
    paragraph('一、Books'),
    lines('Part two', 'Kind', 'Year before', 'Change', 'This year', 'Readers', before, '0', now),
  ];
  return reconcile({ type: 'root', children }, { forms: [libraryForm], previous }).report;
}

/** The findings that only last year's report gives. */
function across(current: Report): string[] {
  return findings(current).filter((finding) => /^(readers|previous)/.test(finding));
}

describe("last year's report", () => {
  const last = report(titled(2020), '20', '30');

  test('that agrees is no problem, one that differs a warning with both numbers', () => {
    expect(across(report(titled(2021), '30', '40', last))).toEqual([]);
    const wrong = report(titled(2021), '29', '40', last);
    expect(across(wrong)).toEqual(['readers-before stock.readers.before']);
    expect(wrong.problems.find(({ rule }) => rule === 'readers-before')).toMatchObject({
      severity: 'warning',
      expected: 30,
      actual: 29,
      paths: ['stock.readers.before'],
      message: {
        en: "Readers of the year before: Readers·Year before 29 ≠ last year's Readers·This year 30. Expected 30, found 29.",
      },
    });
  });

  test('with a blank where a number is needed decides nothing', () => {
    expect(across(report(titled(2021), '29', '40', report(titled(2020), '20', '')))).toEqual([]);
    expect(across(report(titled(2021), '', '40', last))).toEqual([]);
  });

  test('of another year or agency, or of no form, is refused with what was expected', () => {
    expect(() => report(titled(2022), '30', '40', last)).toThrow(
      "Unexpected year 2020 of last year's report, expected 2021",
    );
    expect(() => report(titled(2021, 'Oak-Library'), '30', '40', last)).toThrow(
      'Unexpected agency "Elm-Library" of last year\'s report, expected "Oak-Library"',
    );
    const formless = reconcile({ type: 'root', children: [] }, { forms: [libraryForm] }).report;
    expect(() => report(titled(2021), '30', '40', formless)).toThrow(
      'Unexpected form (not recognised)',
    );
  });

  test('is needed by no report that fits no form', () => {
    const options = { forms: [libraryForm], previous: last };
    expect(() => reconcile({ type: 'root', children: [] }, options)).toThrow('without a form');
  });

  test('of an unknown year is compared, and that it is unknown is said', () => {
    const undated = report('Elm-Library', '20', '30');
    expect(across(report(titled(2021), '29', '40', undated))).toEqual([
      'previous-report -',
      'readers-before stock.readers.before',
    ]);
  });
});
