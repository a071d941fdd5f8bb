import { namedByCustom } from './custom-formats.js';
import { counting } from './formats/counting.js';
import { digits } from './formats/digits.js';
import { enclosed } from './formats/enclosed.js';
import { cardinalText, ordinalText } from './formats/english-words.js';
import { hebrew } from './formats/hebrew.js';
import { nativeKorean } from './formats/native-korean.js';
import { repeated } from './formats/repeated.js';
import { ring } from './formats/ring.js';
import { roman } from './formats/roman.js';

type Format = (value: number) => string;

const decimal: Format = (value) => String(value);
const latin = 'abcdefghijklmnopqrstuvwxyz';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const chinese = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] };
const legal = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'], sayOne: true };

/** `w:numFmt` (ECMA-376 Part 1, 17.18.59; strings as in MS-DOCX 2.4) → how it writes a number. */
const formats: Readonly<Record<string, Format>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => (value >= 0 && value < 10 ? `0${value}` : String(value)),
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: repeated(latin.toUpperCase()),
  lowerLetter: repeated(latin),
  ordinal: (value) => `${value}${ordinalSuffix(value)}`,
  cardinalText,
  ordinalText,
  chicago: repeated('*†‡§'),
  none: () => '',
  bullet: () => '',
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 10),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  ideographEnclosedCircle: enclosed(0x3220, 10),
  chineseCounting: counting({ ...chinese, digitsFrom: 100, digits: '○一二三四五六七八九' }),
  chineseCountingThousand: counting({ ...chinese, myriad: '万', zero: '零' }),
  chineseLegalSimplified: counting({ ...legal, myriad: '万', zero: '零' }),
  ideographDigital: digits('〇一二三四五六七八九'),
  ideographTraditional: ring([...stems]),
  ideographZodiac: ring([...branches]),
  ideographZodiacTraditional: ring(
    Array.from({ length: 60 }, (_, index) => stems[index % 10]! + branches[index % 12]!),
  ),
  ideographLegalTraditional: counting({
    digits: '零壹貳參肆伍陸柒捌玖',
    units: ['', '拾', '佰', '仟'],
    sayOne: true,
    myriad: '萬',
    zero: '零',
  }),
  taiwaneseCounting: counting({ ...chinese, digitsFrom: 100, digits: '○一二三四五六七八九' }),
  taiwaneseCountingThousand: counting({ ...chinese, myriad: '萬', zero: '零' }),
  taiwaneseDigital: digits('○一二三四五六七八九'),
  japaneseCounting: counting({ ...chinese, myriad: '万', bareUnits: true }),
  japaneseLegal: counting({
    digits: '〇壱弐参四伍六七八九',
    units: ['', '拾', '百', '阡'],
    sayOne: true,
    myriad: '萬',
  }),
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  koreanDigital: digits('영일이삼사오육칠팔구'),
  koreanDigital2: digits('零一二三四五六七八九'),
  koreanCounting: counting({
    digits: '영일이삼사오육칠팔구',
    units: ['', '십', '백', '천'],
    myriad: '만',
    bareUnits: true,
  }),
  koreanLegal: nativeKorean,
  ganada: repeated('가나다라마바사아자차카타파하'),
  chosung: repeated('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  aiueo: repeated('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
  aiueoFullWidth: repeated(
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  ),
  iroha: repeated('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ'),
  irohaFullWidth: repeated(
    'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  ),
  russianLower: repeated('абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: repeated('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  hebrew1: hebrew,
  hebrew2: repeated('אבגדהוזחטיכלמנסעפצקרשת'),
  arabicAlpha: repeated('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: repeated('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  hindiNumbers: digits('०१२३४५६७८९'),
  thaiNumbers: digits('๐๑๒๓๔๕๖๗๘๙'),
  thaiLetters: repeated('กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'),
};

/** More zeros than any pattern of Word has. */
const widest = 32;

/** Write a number as a numbering format prints it; an unknown format prints decimal, as Word does. */
export function formatNumber(value: number, format: string, custom?: string): string {
  if (format !== 'custom')
    return (Object.hasOwn(formats, format) ? formats[format]! : decimal)(value);
  const named = namedByCustom(custom);
  if (named !== undefined) return formats[named]!(value);
  const width = widthOf(custom) ?? 1;
  return String(value).padStart(Math.min(width, widest), '0');
}

/** Tell whether a format can be written as it says. */
export function knowsFormat(format: string, custom?: string): boolean {
  if (format !== 'custom') return Object.hasOwn(formats, format);
  return namedByCustom(custom) !== undefined || widthOf(custom) !== undefined;
}

/** A pattern such as `001, 002, 003, ...` pads with zeros. */
function widthOf(custom: string | undefined): number | undefined {
  return /^\s*(0*[1-9]\d*)\s*,/.exec(custom ?? '')?.[1]?.length;
}

function ordinalSuffix(value: number): string {
  const tens = Math.trunc(value / 10) % 10;
  if (tens === 1) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
