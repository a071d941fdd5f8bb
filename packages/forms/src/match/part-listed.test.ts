import { expect, test } from 'vitest';
import { body, head, readGarden, seedlings, seedlingsOf } from '../../test/garden.js';
import { lines, paragraph } from '../../test/library.js';
import { partListed, readListed } from './part-listed.js';

test('values behind a label and a colon, parted by marks of a list alone, are those of its row', () => {
  const rows = body.map(({ labels, values }) => `${labels.join(' ')}：${values.join('、')}`);
  const report = readGarden(lines(...head), ...rows.map(paragraph));
  expect(seedlingsOf(report)).toEqual(seedlings);
});

test('marks for no value and units stand in such a list', () => {
  const read = partListed('苗木去向:３、/、2.5万元', { prints: () => false });
  expect(read?.label).toBe('苗木去向');
  expect(read?.values.map(({ kind }) => kind)).toEqual(['number', 'placeholder', 'number']);
});

test('two numbers are a list behind a label of the form, one is none', () => {
  const prints = (text: string) => text === '苗木去向';
  expect(partListed('苗木去向:3、4', { prints })?.values).toHaveLength(2);
  expect(partListed('园内道路:3、4', { prints })).toBeUndefined();
  expect(partListed('苗木去向:3', { prints })).toBeUndefined();
  expect(readListed('1,234,567')).toBeUndefined();
  expect(readListed('4,396228,783')).toBeUndefined();
  expect(readListed('1,234、0、1,234')).toHaveLength(3);
  expect(readListed('2023、2022年')).toBeUndefined();
});
