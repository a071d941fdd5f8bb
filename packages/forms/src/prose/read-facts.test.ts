import { expect, test } from 'vitest';
import { libraryForm } from '../../test/library.js';
import type { Form } from '../form/expand.js';
import { readFacts } from './read-facts.js';

const form: Form = {
  ...libraryForm,
  definition: {
    ...libraryForm.definition,
    factsUnless: ['上年'],
    factsParts: ['其中'],
    facts: [
      {
        say: [['收到', '受理'], ['申请']],
        units: ['件', '人次'],
        means: [['stock.novels.total'], ['stock.novels.total', 'stock.atlases.total']],
      },
      { say: [['现行有效']], subject: ['文件'], units: ['件'], means: [['stock.sum.total']] },
    ],
  },
};

function facts(text: string) {
  return readFacts([{ section: 'books', text, place: undefined }], form, 2020).map(
    ({ value, quote, approximate }) => ({ value, quote, approximate }),
  );
}

test('a number is tied to cells by the words before it', () => {
  expect(facts('2020年共收到公开申请1,256件,办结9件。')).toEqual([
    { value: 1256, quote: '年共收到公开申请1,256件', approximate: false },
  ]);
  expect(facts('受理申请总数为2.5万人次')).toMatchObject([{ value: 25000 }]);
});

test('about a hundred is approximate', () => {
  expect(facts('收到申请约100件')).toMatchObject([{ value: 100, approximate: true }]);
  expect(facts('收到申请100余件')).toMatchObject([{ value: 100, approximate: true }]);
  expect(facts('收到申请100件以上')).toMatchObject([{ value: 100, approximate: true }]);
});

test('a part, another year, a share, a range or a date is no such count', () => {
  expect(facts('收到信件9封,其中收到申请3件')).toEqual([]);
  expect(facts('上年收到申请3件')).toEqual([]);
  expect(facts('2019年收到申请3件')).toEqual([]);
  expect(facts('对上年文件清理,全年收到申请3件')).toHaveLength(1);
  expect(facts('收到申请占98%')).toEqual([]);
  expect(facts('收到申请4至6件')).toEqual([]);
  expect(facts('收到申请,2020年处理12件')).toEqual([]);
});

test('a pattern with a subject needs it earlier in the sentence', () => {
  expect(facts('集中发布文件11件,现行有效11件')).toMatchObject([{ value: 11 }]);
  expect(facts('现行有效11件')).toEqual([]);
});

test('a fact on one line of the source is placed at its words', () => {
  const text = '召开会议两次,共收到申请12件。';
  const place = { line: 7, column: 3 };
  const [fact] = readFacts([{ section: null, text, place, oneLine: true }], form, null);
  expect(fact).toMatchObject({ quote: '共收到申请12件', place: { line: 7, column: 10 } });
});
