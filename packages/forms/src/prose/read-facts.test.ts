import { describe, expect, test } from 'vitest';
import { libraryForm } from '../../test/library.js';
import type { Form } from '../form/expand.js';
import { makeParagraph } from './paragraph.js';
import { type FactContext, readFacts } from './read-facts.js';

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

const context = (form: Form): FactContext => ({ form, year: 2020, agency: null, values: {} });

function facts(text: string) {
  return readFacts(
    [makeParagraph({ section: 'books', text, place: undefined })],
    context(form),
  ).map(({ value, quote, approximate }) => ({ value, quote, approximate }));
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
  const [fact] = readFacts([makeParagraph({ section: null, text, place, oneLine: true })], {
    ...context(form),
    year: null,
  });
  expect(fact).toMatchObject({ quote: '共收到申请12件', place: { line: 7, column: 10 } });
});

describe('a pattern with words that may stand between', () => {
  const strict: Form = {
    ...form,
    definition: {
      ...form.definition,
      factsOthers: { begins: ['县'], holds: ['局'], except: ['县前局'] },
      facts: [
        {
          say: [
            ['收到', '受理'],
            ['公开申请', '申请公开'],
          ],
          between: ['政府', '信息', '依', '共', '计', '事项', '因', '引起的'],
          unless: ['补正'],
          zero: [['未收到', '没有收到'], ['公开申请']],
          units: ['件'],
          means: [['stock.novels.total'], ['stock.atlases.total']],
        },
      ],
    },
  };
  const strictly = (text: string, values = {}) =>
    readFacts([makeParagraph({ section: null, text, place: undefined })], {
      ...context(strict),
      values,
    });
  const stated = (text: string) => strictly(text).map(({ value }) => value);

  test('speaks of nothing else', () => {
    expect(stated('受理政府信息公开申请9件')).toEqual([9]);
    expect(stated('受理依申请公开事项共计9件')).toEqual([9]);
    expect(stated('受理许可申请9件')).toEqual([]);
    expect(stated('受理企业政府信息公开申请9件')).toEqual([]);
    expect(stated('收到依申请公开补正申请9件')).toEqual([]);
  });

  test('does not take the count of another body', () => {
    expect(stated('县教育局受理政府信息公开申请9件')).toEqual([]);
    expect(stated('2020年县教育局受理政府信息公开申请9件')).toEqual([]);
    expect(stated('县前局受理政府信息公开申请9件')).toEqual([9]);
    expect(stated('云溪县教育局受理政府信息公开申请9件')).toEqual([9]);
  });

  test('reads Chinese numerals and spaces between thousands', () => {
    expect(stated('收到政府信息公开申请三十件')).toEqual([30]);
    expect(stated('统一受理政府信息公开申请两百零六件')).toEqual([206]);
    expect(stated('收到政府信息公开申请1 030件')).toEqual([1030]);
    expect(stated('收到政府信息公开申请十几件')).toEqual([]);
    expect(stated('收到政府信息公开申请数十件')).toEqual([]);
  });

  test('takes "none received" as zero, "none of a kind" as nothing', () => {
    expect(strictly('全年未收到政府信息公开申请。')).toMatchObject([
      { value: 0, unit: null, quote: '全年未收到政府信息公开申请' },
    ]);
    expect(stated('没有收到政府信息公开申请的投诉')).toEqual([]);
    expect(stated('没有收到企业的政府信息公开申请')).toEqual([]);
    expect(stated('县教育局未收到政府信息公开申请')).toEqual([]);
    expect(stated('2019年未收到政府信息公开申请')).toEqual([]);
  });

  test('is filed under the meaning that agrees with the cells', () => {
    const values = { 'stock.novels.total': 4, 'stock.atlases.total': 9 };
    expect(strictly('受理政府信息公开申请9件', values)).toMatchObject([
      { path: 'stock.atlases.total' },
    ]);
    expect(strictly('受理政府信息公开申请8件', values)).toMatchObject([
      { path: 'stock.novels.total' },
    ]);
  });
});

test('a quote does not begin with punctuation or with the rest of another count', () => {
  expect(facts('清点图书2件、收到申请6件')).toMatchObject([{ quote: '收到申请6件' }]);
});
