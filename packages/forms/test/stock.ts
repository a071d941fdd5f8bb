import { lines, paragraph, read, stockHead } from './library.js';

export const partsTwoThree = [
  ...['Part two', 'Kind', 'Year before', 'Change', 'This year', 'Readers', '30', '-7', '23'],
  ...['Part three', 'Amount spent', 'Purchases', '2.5万元'],
];
export const visits = [
  paragraph('二、Loans'),
  lines('Spring visits', 'Autumn visits', 'Visits in all', '1', '2', '3'),
];

/** Read the stock of the library, all else as in the sound report. */
export function stock(...body: string[]) {
  return read(paragraph('一、Books'), lines(...stockHead, ...body, ...partsTwoThree), ...visits);
}

/** What every shape of the sound report holds. */
export const sound = {
  'stock.novels.owned': 5,
  'stock.novels.lent': 1,
  'stock.novels.total': 6,
  'stock.atlases.owned': 2,
  'stock.atlases.lent': 0,
  'stock.atlases.total': 2,
  'stock.media.films.owned': 3,
  'stock.media.films.lent': 1,
  'stock.media.films.total': 4,
  'stock.media.music.owned': 0,
  'stock.media.music.lent': 0,
  'stock.media.music.total': 0,
  'stock.sum.owned': 10,
  'stock.sum.lent': 2,
  'stock.sum.total': 12,
  'stock.readers.before': 30,
  'stock.readers.change': -7,
  'stock.readers.now': 23,
  'stock.purchases.spent': 2.5,
  'visits.spring': 1,
  'visits.autumn': 2,
  'visits.total': 3,
};
/** The rows of part one, one cell a line. */
export const body = [
  ...['Novels', '5', '1', '6', 'Atlases', '2', '0', '2', 'Media', '1.Films', '3', '1', '4'],
  ...['2.Music records', '0', '0', '0', 'Sum of all', '10', '2', '12'],
];
