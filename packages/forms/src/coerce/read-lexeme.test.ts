import { describe, expect, test } from 'vitest';
import { chineseValue, readLexeme, readUnreadable } from './read-lexeme.js';

describe('a number', () => {
  test.each([
    ['0', '0'],
    ['8172', '8172'],
    ['8,172', '8172'],
    ['8 172', '8172'],
    ['8172', '8172'],
    ['2517.23', '2517.23'],
    ['-2', '-2'],
    ['+19', '19'],
    ['−7', '-7'],
    ['减4', '-4'],
    ['增4', '4'],
    ['9623(增)', '9623'],
    ['361(减)', '-361'],
    ['361(减)', '-361'],
    ['十二', '12'],
    ['两百零三', '203'],
    ['〇', '0'],
    ['↑3', '3'],
    ['↓2', '-2'],
    ['2↓', '-2'],
    ['减少了4', '-4'],
    ['**12**', '12'],
  ])('%s is read as %s', (text, decimal) => {
    expect(readLexeme(text)).toMatchObject({ kind: 'number', decimal, text });
  });

  test('keeps its unit, multiplier and note apart', () => {
    expect(readLexeme('103.3879万元')).toMatchObject({ decimal: '103.3879', unit: '万元' });
    expect(readLexeme('251000元')).toMatchObject({ decimal: '251000', unit: '元' });
    expect(readLexeme('1.9万')).toMatchObject({ decimal: '1.9', scale: 4 });
    expect(readLexeme('22(其中修订16件)')).toMatchObject({ decimal: '22', note: '其中修订16件' });
  });

  test('has the unit of its sign of currency, or the one behind it', () => {
    expect(readLexeme('￥12')).toMatchObject({ decimal: '12', unit: '元' });
    expect(readLexeme('¥ 12.5万元')).toMatchObject({ decimal: '12.5', unit: '万元' });
    expect(readLexeme('¥12.5万')).toMatchObject({ decimal: '12.5', scale: 4 });
    expect(readLexeme('¥12')?.digits).toBeUndefined();
  });

  test('of money may be a Chinese numeral, but no unit of money', () => {
    expect(readLexeme('三十五万元')).toMatchObject({ decimal: '35', unit: '万元' });
    expect(readLexeme('八百元')).toMatchObject({ decimal: '800', unit: '元' });
    for (const text of ['十万元', '百万元', '千元', '一万二千元']) {
      expect(readLexeme(text)?.kind).not.toBe('number');
    }
  });

  test.each(['28①', '28¹', '28 ※', '２８*', '28件②'])(
    'of %s is 28: the mark points to a note',
    (text) => {
      expect(readLexeme(text)).toMatchObject({
        decimal: '28',
        note: expect.stringMatching(/^.$/u),
      });
    },
  );

  test('is read in what OCR writes as a formula', () => {
    expect(readLexeme('$0$')).toMatchObject({ kind: 'number', decimal: '0', text: '$0$' });
    expect(readLexeme('$1{,}234$')).toMatchObject({ decimal: '1234' });
    expect(readLexeme(String.raw`\(-2\)`)).toMatchObject({ decimal: '-2' });
    expect(readLexeme('$/$')).toMatchObject({ kind: 'placeholder' });
    for (const text of ['$y$', '$5', '$a_1$', '$ $']) expect(readLexeme(text)).toBeUndefined();
  });

  test('is read through characters that nobody sees', () => {
    expect(readLexeme('\u200b1\u200b2\ufeff')).toMatchObject({ kind: 'number', decimal: '12' });
    expect(readLexeme('\u200b')).toMatchObject({ kind: 'blank' });
  });

  test('of bare digits may be several that lost their spaces', () => {
    expect(readLexeme('000111')).toMatchObject({ digits: '000111' });
    expect(readLexeme('1,000')?.digits).toBeUndefined();
    expect(readLexeme('3.5')?.digits).toBeUndefined();
  });

  test('with a doubled or contradicting sign is doubtful', () => {
    expect(readLexeme('--253')).toMatchObject({ decimal: '-253', doubtful: true });
    expect(readLexeme('-4(增)')).toMatchObject({ doubtful: true });
    expect(readLexeme('-4(减)')?.doubtful).not.toBe(true);
  });
});

test.each(['/', '-', '—', '——', '_', '无', '·', '一'])('%s stands for no value', (text) => {
  expect(readLexeme(text)?.kind).toBe('placeholder');
});

test.each(['', ' ', '\u00a0', ' '])('%j is blank', (text) => {
  expect(readLexeme(text)?.kind).toBe('blank');
});

test.each(['规章', '第二十条', '2021年', '10%', '3.', '1.属于国家秘密', '5至6', '一、'])(
  '%s is no value',
  (text) => {
    expect(readLexeme(text)).toBeUndefined();
  },
);

test('Chinese numerals are worked out, and nonsense is not', () => {
  expect(chineseValue('二十三')).toBe(23);
  expect(chineseValue('一千零五')).toBe(1005);
  expect(chineseValue('二三')).toBeUndefined();
});

test.each([
  '3%',
  '9/10',
  '4~6',
  '约3',
  '近1.2万',
  '100余',
  '30多件',
  '####',
  '1.2E+05',
  'O',
  'o',
  '3-5',
  '12—15',
  '<1',
  '≥ 5',
  '＞５',
  '1,23',
  '1,234,56',
  '3、4',
  '12。',
  '3O',
  'l2',
])('%s is a value that is no number', (text) => {
  expect(readUnreadable(text)).toEqual({ text, kind: 'unreadable' });
});

test.each([
  '3',
  '约定',
  '近三年来共3件',
  '2022',
  '# 3',
  '多',
  'OO',
  '0871-6512',
  '2023-01',
  'Il',
  '(5)',
  '12.',
  '3、',
])('%s is no such value', (text) => {
  expect(readUnreadable(text)).toBeUndefined();
});
