import type { Report } from '@gouji/tree';
import { expect, test } from 'vitest';
import { findings, grid, lines, paragraph, rows } from '../test/library.js';
import { readMuseum } from '../test/museum.js';

const title = paragraph('一、Figures');
const head = 'Indicator | Unit of measure | Number reported';
const list = [
  'One. The house | —— | ——',
  '(1) Visitors counted | 人次 | 30',
  '1. Adult visitors | 人次 | 20',
  '2. Child visitors | 人次 | 10',
  'Visitors from abroad | 人次 | 4',
  '(2) Rooms open | 个 | 7',
  'Two. Ticket income | 万元 | 12.5',
];
const values = {
  'figures.house.visitors.total': 30,
  'figures.house.visitors.adults': 20,
  'figures.house.visitors.children': 10,
  'figures.house.visitors.abroad': 4,
  'figures.house.rooms': 7,
  'figures.income': 12.5,
  'figures.lent': null,
};
const cardTitle = paragraph('二、Museum card');
const card = [
  'Name of the museum | Town House',
  'Home page | www.house.example',
  'Opening | Open since | 2001年5月3日',
  ' | Open on Sundays | ☑yes □no',
  ' | Days open | 300',
];
const words = {
  'card.name': 'Town House',
  'card.site': 'www.house.example',
  'card.opening.since': '2001-05-03',
  'card.opening.sundays': 'yes',
  'card.opening.days': 300,
};

function figuresOf(report: Report): object {
  return Object.fromEntries(Object.keys(values).map((path) => [path, report.values[path]]));
}

function told(report: Report): string[] {
  return findings(report).filter((text) => !text.startsWith('missing-table'));
}

test('a list of indicators with units is read from bar rows', () => {
  const report = readMuseum(title, rows(head, ...list));
  expect(figuresOf(report)).toEqual(values);
  expect(told(report)).toEqual([]);
});

test('a list of indicators with units is read from a grid', () => {
  const report = readMuseum(title, grid(head, ...list));
  expect(figuresOf(report)).toEqual(values);
  expect(told(report)).toEqual([]);
});

test('a list of indicators with units is read from one cell a line', () => {
  const cells = [head, ...list].flatMap((row) => row.split(' | '));
  const report = readMuseum(title, lines(...cells));
  expect(figuresOf(report)).toEqual(values);
  expect(told(report)).toEqual([]);
});

test('numbers that count the rows are no values', () => {
  const counted = list.map((row, index) => `${index + 1} | ${row}`);
  for (const report of [
    readMuseum(title, grid(`No. | ${head}`, ...counted)),
    readMuseum(title, lines(...counted.flatMap((row) => row.split(' | ')))),
  ]) {
    expect(figuresOf(report)).toEqual(values);
    expect(told(report)).toEqual([]);
  }
});

test('a row that the form does not know goes to extra with its unit and breaks nothing', () => {
  const report = readMuseum(title, rows(head, ...list.toSpliced(5, 0, 'Lamps replaced | 个 | 99')));
  expect(figuresOf(report)).toEqual(values);
  expect(told(report)).toEqual(['unknown-row figures']);
  expect(report.extra[0]).toMatchObject({ labels: ['Lamps replaced'], values: ['个', 99] });
});

test('a row that is optional is read where it is printed, and not missed where it is not', () => {
  const report = readMuseum(title, rows(head, ...list, 'Three. Works lent out | 件 | 2'));
  expect(report.values['figures.lent']).toBe(2);
  expect(told(report)).toEqual([]);
});

test('a sum and a part that contradict the value above them are told', () => {
  const wrong = list.map((row) => row.replace('20', '21').replace(' 4', ' 31'));
  const report = readMuseum(title, rows(head, ...wrong));
  expect(told(report)).toEqual([
    'parent-sum figures.house.visitors.total',
    'part-limit figures.house.visitors.abroad',
  ]);
  expect(report.problems.at(-2)).toMatchObject({ expected: 31, actual: 30 });
  expect(report.problems.at(-1)).toMatchObject({ expected: '≤ 30', actual: 31 });
});

test('the unit of the row converts an amount', () => {
  const report = readMuseum(
    title,
    rows(head, ...list.slice(0, -1), 'Two. Ticket income | 元 | 125000'),
  );
  expect(report.values['figures.income']).toBe(12.5);
});

test('a unit that is not the form’s is told', () => {
  const report = readMuseum(title, rows(head, ...list.map((row) => row.replace('个', '件'))));
  expect(told(report)).toEqual(['unit-differs figures.house.rooms']);
});

test('words beside their labels are values', () => {
  for (const report of [
    readMuseum(cardTitle, grid(...card)),
    readMuseum(cardTitle, rows(...card)),
    readMuseum(
      cardTitle,
      lines(...card.flatMap((row) => row.split(' | ').filter((cell) => cell.trim()))),
    ),
    readMuseum(
      cardTitle,
      ...[
        'Name of the museum:Town House',
        'Home page：www.house.example',
        'Open since:2001-5-3',
        'Open on Sundays:yes',
        'Days open:300天',
      ].map(paragraph),
    ),
  ]) {
    expect(report.values).toMatchObject(words);
    expect(told(report)).toEqual([]);
  }
});

test('before words on the next line may stand the end of their label', () => {
  const report = readMuseum(
    cardTitle,
    lines('Name of the museum', 'Town House', 'Open on Sunda', 'ys yes', 'Days open', '300'),
  );
  expect(report.values).toMatchObject({ 'card.opening.sundays': 'yes', 'card.opening.days': 300 });
  const noted = readMuseum(
    cardTitle,
    lines(
      'Name of the museum',
      'Town House',
      'Open on Sundays (see',
      'note 2) yes',
      'Days open',
      '300',
    ),
  );
  expect(noted.values['card.opening.sundays']).toBe('yes');
});

test('words that are not what the cell asks for are kept and told', () => {
  const odd = [
    'Home page | ask us',
    'Open since | long ago',
    'Open on Sundays | now and then',
    'Days open | many',
  ];
  const report = readMuseum(cardTitle, grid('Name of the museum | /', ...odd));
  expect(report.values).toMatchObject({
    'card.name': null,
    'card.site': 'ask us',
    'card.opening.since': 'long ago',
    'card.opening.days': null,
  });
  expect(told(report)).toEqual([
    'extra-cell card',
    'placeholder-cell card.name',
    'blank-cell card.opening.days',
    'cell-format card.site',
    'cell-format card.opening.since',
    'cell-format card.opening.sundays',
  ]);
});
