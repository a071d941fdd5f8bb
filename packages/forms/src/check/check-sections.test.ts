import type { ReportSection } from '@gouji/tree';
import { expect, test } from 'vitest';
import { libraryForm, paragraph } from '../../test/library.js';
import { checkSections } from './check-sections.js';

const [books, ...others] = libraryForm.definition.sections;
const definition = {
  ...libraryForm.definition,
  tables: [],
  sections: [{ ...books!, emptyWhen: ['无', '没有问题'], emptyUnless: ['但'] }, ...others],
};

function quotes(...texts: string[]) {
  const section: ReportSection = {
    id: 'books',
    number: null,
    title: 'Books',
    body: texts.map(paragraph),
  };
  return checkSections([section], definition).map(({ quote }) => quote);
}

test('a section that says nothing is reported with its words', () => {
  expect(quotes('无。')).toEqual(['无']);
  expect(quotes('\u00a0\u00a0无。\u200b')).toEqual(['无']);
  expect(quotes('(无)')).toEqual(['无']);
  expect(quotes('\u3000/')).toEqual(['/']);
  expect(quotes('本馆目前没有问题。')).toEqual(['本馆目前没有问题']);
  expect(quotes('\u00a0')).toEqual([undefined]);
});

test('a phrase that is taken back does not empty a section', () => {
  expect(quotes('保管方面没有问题,但仍存在更新不及时的情况。')).toEqual([]);
  expect(quotes('保管方面没有问题。', '但更新不及时。')).toEqual([]);
});
