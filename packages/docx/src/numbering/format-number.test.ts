import { expect, test } from 'vitest';
import { formatNumber } from './format-number.js';

const values = [1, 2, 9, 10, 11, 19, 20, 21, 27, 99, 100, 101, 110, 1000, 1005, 10_000];

test.each([
  ['decimal', '1 2 9 10 11 19 20 21 27 99 100 101 110 1000 1005 10000'],
  ['decimalZero', '01 02 09 10 11 19 20 21 27 99 100 101 110 1000 1005 10000'],
  ['upperRoman', 'I II IX X XI XIX XX XXI XXVII XCIX C CI CX M MV MMMMMMMMMM'],
  ['lowerRoman', 'i ii ix x xi xix xx xxi xxvii xcix c ci cx m mv mmmmmmmmmm'],
  ['upperLetter', 'A B I J K S T U AA UUUU VVVV WWWW FFFFF'],
  ['lowerLetter', 'a b i j k s t u aa uuuu vvvv wwww fffff'],
  ['ordinal', '1st 2nd 9th 10th 11th 19th 20th 21st 27th 99th 100th 101st 110th 1000th'],
  ['cardinalText', 'One,Two,Nine,Ten,Eleven,Nineteen,Twenty,Twenty-one,Twenty-seven,Ninety-nine'],
  ['ordinalText', 'First,Second,Ninth,Tenth,Eleventh,Nineteenth,Twentieth,Twenty-first'],
  ['hex', '1 2 9 A B 13 14 15 1B 63 64 65 6E 3E8 3ED 2710'],
  ['chicago', '* † *** ††† ‡‡‡ ‡‡‡‡‡ §§§§§ ******'],
  ['none', ''],
  ['chineseCounting', '一 二 九 十 十一 十九 二十 二十一 二十七 九十九 一○○ 一○一 一一○ 一○○○'],
  [
    'chineseCountingThousand',
    '一 二 九 十 十一 十九 二十 二十一 二十七 九十九 一百 一百零一 一百一十 一千 一千零五 一万',
  ],
  [
    'chineseLegalSimplified',
    '壹 贰 玖 壹拾 壹拾壹 壹拾玖 贰拾 贰拾壹 贰拾柒 玖拾玖 壹佰 壹佰零壹 壹佰壹拾 壹仟 壹仟零伍 壹万',
  ],
  [
    'ideographLegalTraditional',
    '壹 貳 玖 壹拾 壹拾壹 壹拾玖 貳拾 貳拾壹 貳拾柒 玖拾玖 壹佰 壹佰零壹 壹佰壹拾 壹仟 壹仟零伍 壹萬',
  ],
  ['ideographDigital', '一 二 九 一〇 一一 一九 二〇 二一 二七 九九 一〇〇 一〇一'],
  ['ideographTraditional', '甲 乙 壬 癸 11 19'],
  ['ideographZodiac', '子 丑 申 酉 戌 19'],
  ['ideographZodiacTraditional', '甲子 乙丑 壬申 癸酉 甲戌 壬午 癸未'],
  ['taiwaneseCounting', '一 二 九 十 十一 十九 二十 二十一 二十七 九十九 一○○'],
  ['taiwaneseCountingThousand', '一 二 九 十 十一 十九 二十 二十一 二十七 九十九 一百 一百零一'],
  ['taiwaneseDigital', '一 二 九 一○ 一一'],
  ['japaneseCounting', '一 二 九 十 十一 十九 二十 二十一 二十七 九十九 百 百一 百十 千 千五 一万'],
  ['japaneseLegal', '壱 弐 九 壱拾 壱拾壱'],
  ['koreanDigital', '일 이 구 일영 일일'],
  ['koreanCounting', '일 이 구 십 십일 십구 이십 이십일 이십칠 구십구 백 백일 백십 천 천오'],
  ['decimalEnclosedCircle', '① ② ⑨ ⑩ ⑪ ⑲ ⑳ 21'],
  ['decimalEnclosedCircleChinese', '① ② ⑨ ⑩ 11'],
  ['decimalEnclosedFullstop', '⒈ ⒉ ⒐ ⒑ ⒒ ⒚ ⒛ 21'],
  ['decimalEnclosedParen', '⑴ ⑵ ⑼ ⑽ ⑾ ⒆ ⒇ 21'],
  ['ideographEnclosedCircle', '㈠ ㈡ ㈨ ㈩ 11'],
  ['decimalFullWidth', '１ ２ ９ １０'],
  ['numberInDash', '- 1 -,- 2 -'],
  ['russianLower', 'а б и к л'],
  ['somethingNew', '1 2 9'],
  ['koreanLegal', '하나 둘 아홉 열 열하나 열아홉 스물 스물하나 스물일곱 아흔아홉 100'],
  ['ganada', '가 나 자 차 카 마마'],
  ['chosung', 'ㄱ ㄴ ㅈ ㅊ ㅋ ㅁㅁ'],
  ['aiueo', 'ｱ ｲ ｹ ｺ ｻ ﾃ ﾄ ﾅ ﾋ ｷｷｷ'],
  ['aiueoFullWidth', 'ア イ ケ コ サ テ ト ナ ヒ キキキ'],
  ['iroha', 'ｲ ﾛ ﾘ ﾇ ﾙ ﾂ ﾈ ﾅ ｵ ﾊﾊﾊ'],
  ['irohaFullWidth', 'イ ロ リ ヌ ル ツ ネ ナ オ ハハハ'],
  ['hebrew1', 'א ב ט י יא יט כ כא כז צט ק קא קי 1000'],
  ['hebrew2', 'א ב ט י כ ק ר ש הה'],
  ['arabicAlpha', 'أ ب ذ ر'],
  ['thaiNumbers', '๑ ๒ ๙ ๑๐'],
  ['hindiNumbers', '१ २ ९ १०'],
  ['constructor', '1 2 9'],
])('%s numbers are written as Word writes them', (format, expected) => {
  const wanted = expected.split(expected.includes(',') ? ',' : ' ').filter(Boolean);
  const written = values.map((value) => formatNumber(value, format));
  expect(written.filter(Boolean).slice(0, wanted.length)).toEqual(wanted);
});

test('a custom format pads with zeros as its pattern does', () => {
  expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
});

test('fifteen and sixteen avoid the letters of a name in Hebrew', () => {
  expect([15, 16, 115, 716].map((value) => formatNumber(value, 'hebrew1'))).toEqual(
    'טו טז קטו תשטז'.split(' '),
  );
});

test('a custom format may be the string of a known one', () => {
  expect(formatNumber(12, 'custom', '一, 十, 一百(简), ...')).toBe('十二');
  expect(formatNumber(4, 'custom', 'i, ii, iii, ...')).toBe('iv');
});

test('a start value of a billion writes no billion letters', () => {
  expect(formatNumber(1_000_000_000, 'lowerLetter')).toBe('1000000000');
  expect(formatNumber(1_000_000_000, 'upperRoman')).toBe('1000000000');
});
