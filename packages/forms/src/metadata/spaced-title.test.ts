import { describe, expect, test } from 'vitest';
import { harbourForm } from '../../test/harbour.js';
import { paragraph } from '../../test/library.js';
import { flatten } from '../match/lines.js';
import { readMetadata } from './read-metadata.js';

const words = {
  ...harbourForm.definition.metadata,
  titleWords: ['Annual Harbour Report', 'Harbour Annual Report'],
  suffixes: ['Department', 'Authority', 'Board'],
  yearWords: ['Fiscal Year', 'FY'],
};

function read(...texts: string[]) {
  const lines = flatten({ type: 'root', children: texts.map(paragraph) });
  const { title, agency, year, period } = readMetadata(lines, undefined, words);
  return { title, agency, year, period };
}

describe('the title of a report in words with spaces', () => {
  test.each([
    ['Department of Rivers Annual Harbour Report, fiscal year 2016', 'Department of Rivers', 2016],
    ["The River Board's FY 2014 Annual Harbour Report", 'River Board', 2014],
    ['2019 Annual Harbour Report of the Coast Authority', 'Coast Authority', 2019],
    ['Annual Harbour Report for Fiscal Year 2018 - Coast Authority', 'Coast Authority', 2018],
    [
      'U.S. Department of Rivers: Harbour Annual Report for 2020',
      'U.S. Department of Rivers',
      2020,
    ],
    ['Annual Harbour Report', null, null],
  ])('%s', (title, agency, year) => {
    expect(read(title)).toMatchObject({ title, agency, year });
  });

  test('may break wherever a line was full', () => {
    expect(
      read('Board of Harbours Annual', 'Harbour Report for Fiscal Year', '2015'),
    ).toMatchObject({
      title: 'Board of Harbours Annual Harbour Report for Fiscal Year 2015',
      agency: 'Board of Harbours',
      year: 2015,
    });
  });

  test('may stand on three lines', () => {
    expect(read('Board of Harbours', 'Annual Harbour Report', 'Fiscal Year 2015')).toEqual({
      title: 'Board of Harbours Annual Harbour Report Fiscal Year 2015',
      agency: 'Board of Harbours',
      year: 2015,
      period: null,
    });
  });

  test('is no sentence that speaks of such a report', () => {
    const sentence = 'This is the Annual Harbour Report of a board. It has two parts.';
    expect(read(sentence)).toMatchObject({ title: null, agency: null, year: null });
  });
});

test('a year that begins in the autumn goes by its last day', () => {
  const text = 'The figures are for October 1, 2015 through September 30, 2016.';
  expect(read(text)).toMatchObject({
    year: 2016,
    period: { from: '2015-10-01', to: '2016-09-30' },
  });
});

test('a sentence on the report states its year, other sentences do not', () => {
  expect(read('This report covers fiscal year 2017.').year).toBe(2017);
  expect(read('We met in fiscal year 2017.').year).toBeNull();
});
