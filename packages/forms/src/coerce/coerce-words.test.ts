import { expect, test } from 'vitest';
import { coerceWords } from './coerce-words.js';

const none = { choices: [] };
const yesNo = { type: 'choice' as const, choices: ['是', '否'] };
const kinds = { type: 'choice' as const, choices: ['门户网站', '部门网站', '专项网站'] };

test.each([
  ['2024年3月1日', '2024-03-01'],
  ['2024/3/1', '2024-03-01'],
  ['２０２４．１２．３１', '2024-12-31'],
  ['2 May 1897', '1897-05-02'],
  ['Sept. 30th, 2021', '2021-09-30'],
])('the date %s is %s', (text, value) => {
  expect(coerceWords(text, { type: 'date', ...none })).toEqual({ value });
});

test.each(['2024年2月30日', '年底', '2024年', '12 Foo 2020'])('%s is no date', (value) => {
  expect(coerceWords(value, { type: 'date', ...none })).toEqual({ value, fault: 'not-a-date' });
});

test.each(['http://www.a.example/', 'www.a.example', 'https://a.example:8080/x?y=1#z'])(
  '%s is an address',
  (value) => {
    expect(coerceWords(value, { type: 'url', ...none })).toEqual({ value });
  },
);

test.each(['见首页', '10.5', 'a b.example'])('%s is no address', (value) => {
  expect(coerceWords(value, { type: 'url', ...none })).toEqual({ value, fault: 'not-a-url' });
});

test.each([
  ['是', '是'],
  ['☑是 □否', '是'],
  ['□是 ☑否', '否'],
  ['是☑ 否□', '是'],
  ['√是', '是'],
  ['是 否√', '否'],
  ['(√)是 ( )否', '是'],
  ['□是 ■否', '否'],
  ['否(正在建设)', '否'],
])('%s chooses %s', (text, value) => {
  expect(coerceWords(text, yesNo)).toEqual({ value });
});

test('a choice may be broken over lines', () => {
  const text = '□门户网站\n☑部门网站\n□专项网站';
  expect(coerceWords(text, kinds)).toEqual({ value: '部门网站' });
});

test('where nothing is ticked there is no choice, and none is guessed', () => {
  expect(coerceWords('□是 □否', yesNo)).toEqual({ value: null, fault: 'blank' });
  expect(coerceWords('是 否', yesNo)).toEqual({ value: null, fault: 'blank' });
});

test('two ticks, and words that are no choice, are kept as printed', () => {
  expect(coerceWords('☑是☑否', yesNo)).toEqual({ value: '☑是☑否', fault: 'two-choices' });
  expect(coerceWords('是否均有', yesNo)).toEqual({ value: null, fault: 'blank' });
  expect(coerceWords('不适用', yesNo)).toEqual({ value: '不适用', fault: 'not-a-choice' });
});

test('words broken over lines are joined, with a space where they are no Chinese', () => {
  expect(coerceWords(' 白沙市\n人民政府 ', { type: 'text', ...none }).value).toBe('白沙市人民政府');
  expect(coerceWords('Town\nHouse', { type: 'text', ...none }).value).toBe('Town House');
});
