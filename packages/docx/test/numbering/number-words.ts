/**
 * Write numbers in the formats of ECMA-376 Part 1, 17.18.59, in other ways than the reader does: by
 * the tables of Intl, by spelling digits and tidying up, by what each digit is called. It is the
 * reference that the reader is held against.
 */
export const numberWords: Readonly<Record<string, (value: number) => string>> = {
  decimal: (value) => value.toFixed(0),
  decimalZero: (value) => value.toFixed(0).padStart(2, '0'),
  decimalFullWidth: positional('fullwide'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value, 65),
  lowerLetter: (value) => letters(value, 97),
  ordinal: (value) => `${value}${suffixes[ordinals.select(value)]}`,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: (value) => [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'][value - 1] ?? `${value}`,
  decimalEnclosedParen: (value) => [...'⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'][value - 1] ?? `${value}`,
  ideographDigital: positional('hanidec'),
  hindiNumbers: positional('deva'),
  thaiNumbers: positional('thai'),
  ideographTraditional: (value) => [...'甲乙丙丁戊己庚辛壬癸'][value - 1] ?? `${value}`,
  ideographZodiac: (value) => [...'子丑寅卯辰巳午未申酉戌亥'][value - 1] ?? `${value}`,
  // Up to 99 as one counts, from 100 on digit by digit.
  chineseCounting: (value) =>
    value < 100 ? spell(value, '一二三四五六七八九', '十百千', true) : circleDigits(value),
  chineseCountingThousand: (value) => spell(value, '一二三四五六七八九', '十百千', true),
  chineseLegalSimplified: (value) => spell(value, '壹贰叁肆伍陆柒捌玖', '拾佰仟', false),
  ideographLegalTraditional: (value) => spell(value, '壹貳參肆伍陸柒捌玖', '拾佰仟', false),
};

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function positional(system: string): (value: number) => string {
  const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false });
  return (value) => format.format(value);
}

/** Each digit of a number has a Roman word. */
function roman(value: number): string {
  const words = [
    ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
    ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'],
    ['', 'C', 'CC', 'CCC', 'CD', 'D', 'DC', 'DCC', 'DCCC', 'CM'],
    ['', 'M', 'MM', 'MMM'],
  ];
  const digits = [...`${value}`].reverse().map((digit, place) => words[place]![Number(digit)]!);
  return digits.reverse().join('');
}

/** 26 is taken away until a letter is left; so often it is repeated. */
function letters(value: number, first: number): string {
  let rest = value;
  let times = 1;
  for (; rest > 26; rest -= 26) times++;
  return String.fromCharCode(first + rest - 1).repeat(times);
}

/** Spell every digit with its place, then drop what is not said. For 1 to 9999. */
function spell(value: number, ones: string, units: string, shortTen: boolean): string {
  const places = [...units].reverse();
  const spelt = [...`${value}`.padStart(4, '0')]
    .map((digit, place) =>
      digit === '0' ? '零' : ones[Number(digit) - 1]! + (places[place] ?? ''),
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
  const ten = ones[0]! + units[0]!;
  return shortTen && spelt.startsWith(ten) ? spelt.slice(1) : spelt;
}

function circleDigits(value: number): string {
  return positional('hanidec')(value).replaceAll('〇', '○');
}
