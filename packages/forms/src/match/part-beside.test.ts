import { expect, test } from 'vitest';
import { museumForm } from '../../test/museum.js';
import { readNursery } from '../../test/nursery.js';
import { partBeside } from './part-beside.js';
import { vocabularyOf } from './vocabulary.js';

const vocabulary = vocabularyOf(museumForm);

function parted(text: string): [string, string[]] | undefined {
  const found = partBeside(text, vocabulary);
  return found && [found.label, found.values.map((value) => value.text)];
}

test('a value stands behind the colon of its label', () => {
  expect(parted('Days open:300')).toEqual(['Days open', ['300']]);
  expect(parted('Days open(in:year):300')).toEqual(['Days open(in:year)', ['300']]);
  expect(parted('Home page：')).toEqual(['Home page', ['']]);
});

test('words are kept whole, figures in them too', () => {
  expect(partBeside('Name of the museum:12 34', vocabulary)!.values).toEqual([
    { text: '12 34', kind: 'words' },
  ]);
});

test('a colon of prose parts nothing', () => {
  expect(parted('Note: the house was shut')).toBeUndefined();
});

test('a colon within a bracket that the line leaves open parts no value', () => {
  expect(parted('] Days open(in:year 300')).toBeUndefined();
});

test('a label with its unit in brackets is told behind the words of the one before', () => {
  const { values } = readNursery(
    '苗圃主办单位 林业站',
    '苗圃经营类型 市营',
    '联系渠道 苗圃园刊 园刊名称 绿荫订阅数(单位:个) 30',
    '苗床数量(单位:块) 12',
  );
  expect(values).toMatchObject({
    'nursery.post.paper.name': '绿荫',
    'nursery.post.paper.readers': 30,
    'nursery.beds': 12,
  });
});
