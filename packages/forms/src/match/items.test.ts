import { expect, test } from 'vitest';
import { body, head, readGarden } from '../../test/garden.js';
import { grid, lines, paragraph } from '../../test/library.js';
import { readMuseum } from '../../test/museum.js';
import { readSurvey } from '../../test/survey.js';

test('a number with its unit run on to a label is the value of its row', () => {
  const { values, problems } = readSurvey(
    '一、鸟类调查情况统计表',
    '(一)在水库岸边看到的水鸟只数30',
    '1.在水库岸边看到的野鸭只数 18',
    '2.在水库岸边看到的苍鹭只数12',
    '(二)在芦苇丛中找到的鸟巢个数 5 个',
    '(三)调查工作支出的经费 3.5万元',
  );
  expect(values).toMatchObject({ 'counts.seen.total': 30, 'counts.nests': 5, 'counts.fees': 3.5 });
  expect(problems).toEqual([]);
});

test('numbers in words and with units beside others behind a label are values of its row', () => {
  const rows = body.map(({ labels, values }) => {
    const drought = labels.at(-1) === '1.因长期干旱枯死';
    const own = drought ? ['五', '1', '0', '0', '六'] : values;
    return `${labels.join(' ')} ${own.join(' ')}`;
  });
  const { values } = readGarden(lines(...head), ...rows.map(paragraph));
  expect(values).toMatchObject({
    'seedlings.use.lost.drought.family': 5,
    'seedlings.use.lost.drought.total': 6,
  });
});

test('marks and words between a label, its unit in brackets and its number part the two', () => {
  const { values } = readSurvey(
    '一、鸟类调查情况统计表',
    '(一)在水库岸边看到的水鸟只数(只)=30',
    '1.在水库岸边看到的野鸭只数(只):18',
    '2.在水库岸边看到的苍鹭只数共12',
    '(二)在芦苇丛中找到的鸟巢个数(个)………5',
    '(三)调查工作支出的经费(万元)——3.5',
  );
  expect(values).toMatchObject({
    ...{ 'counts.seen.total': 30, 'counts.seen.ducks': 18, 'counts.seen.herons': 12 },
    ...{ 'counts.nests': 5, 'counts.fees': 3.5 },
  });
});

test('a number within a bracket that a line leaves open is of the note and no value', () => {
  const { values } = readSurvey(
    '一、鸟类调查情况统计表',
    '(二)在芦苇丛中找到的鸟巢个数(统计自11',
    '月起)',
    '(三)调查工作支出的经费 3.5万元',
  );
  expect(values).toMatchObject({ 'counts.nests': null, 'counts.fees': 3.5 });
});

test('a figure with a mark of numbering and no label behind it is a value that is no count', () => {
  const table = grid(
    'Indicator|Unit of measure|Number reported',
    '(1) Visitors counted|人次|30',
    '1.|Adult visitors|20.',
    '(2) Rooms open|个|(7)',
  );
  const { values, problems } = readMuseum(paragraph('一、Figures'), table);
  expect(values).toMatchObject({
    'figures.house.visitors.total': 30,
    'figures.house.visitors.adults': null,
    'figures.house.rooms': null,
  });
  const told = problems.filter(({ rule }) => rule === 'count-format');
  expect(told.map(({ quote }) => quote)).toEqual(['20.', '(7)']);
});
