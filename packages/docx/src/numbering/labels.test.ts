import { textOf } from '@gouji/tree';
import { expect, test } from 'vitest';
import { printedNumbers } from '../../test/printed-numbers.js';
import { zipDocx } from '../../test/zip-docx.js';
import { fromDocx } from '../from-docx.js';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const ten = [...'一二三四五六七八九十'];
const tens = (prefix: string): string[] => [...ten.slice(0, 9), ''].map((one) => prefix + one);
/** 一 to 三十, written out so that the test counts in a way of its own. */
const counting = [...ten, ...tens('十').slice(0, 9), '二十', ...tens('二十').slice(0, 9), '三十'];
const legalDigits = [...'壹贰叁肆伍陆柒捌玖'];
const legal = [
  ...legalDigits,
  '壹拾',
  ...legalDigits.map((one) => `壹拾${one}`),
  '贰拾',
  ...legalDigits.map((one) => `贰拾${one}`),
  '叁拾',
];
const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const circled = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];
const roman =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV';
const ordinals =
  '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd';
const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb', 'cc'];

const flat: Array<[string, string, string[]]> = [
  ['chineseCounting', '%1、', counting.map((one) => `${one}、`)],
  ['chineseCountingThousand', '(%1)', counting.map((one) => `(${one})`)],
  ['chineseLegalSimplified', '%1、', legal.map((one) => `${one}、`)],
  ['ideographTraditional', '%1、', stems.map((one) => `${one}、`)],
  ['decimalEnclosedCircle', '%1', circled],
  ['decimalEnclosedCircleChinese', '%1', circled.slice(0, 10)],
  ['upperRoman', '%1.', roman.split(' ').map((one) => `${one}.`)],
  ['lowerRoman', '(%1)', roman.split(' ').map((one) => `(${one.toLowerCase()})`)],
  ['lowerLetter', '%1)', letters.map((one) => `${one})`)],
  ['ordinal', '%1', ordinals.split(' ')],
];

test.each(flat)('%s labels are printed one after the other', (format, text, expected) => {
  const bytes = numbered(
    [level(0, format, text)],
    expected.map(() => [0]),
  );
  expect(printedNumbers(fromDocx(bytes))).toEqual(expected);
});

test('five levels of one report are printed with all that restarts', () => {
  const levels = [
    level(0, 'chineseCountingThousand', '第%1章'),
    level(1, 'chineseCounting', '%2、'),
    level(2, 'chineseCounting', '(%3)'),
    level(3, 'decimal', '%1.%2.%4', '<w:isLgl/>'),
    level(4, 'decimalEnclosedCircle', '%5'),
  ];
  const paragraphs: number[][] = [];
  const expected: string[] = [];
  for (let chapter = 1; chapter <= 3; chapter++) {
    add(0, `第${ten[chapter - 1]}章`);
    for (let section = 1; section <= 3; section++) {
      add(1, `${ten[section - 1]}、`);
      for (let part = 1; part <= 2; part++) {
        add(2, `(${ten[part - 1]})`);
        for (let item = 1; item <= 2; item++) {
          add(3, `${chapter}.${section}.${item}`);
          for (let point = 1; point <= 2; point++) add(4, circled[point - 1]!);
        }
      }
    }
  }
  expect(expected.length).toBeGreaterThan(130);
  expect(printedNumbers(fromDocx(numbered(levels, paragraphs)))).toEqual(expected);

  function add(depth: number, label: string): void {
    paragraphs.push([depth]);
    expected.push(label);
  }
});

test('numbers go on after other text, and restart where the document says so', () => {
  const levels = [
    level(0, 'chineseCounting', '%1、'),
    level(1, 'chineseCounting', '(%2)', '<w:lvlRestart w:val="0"/>'),
  ];
  const restarted = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
  const bytes = numbered(
    levels,
    [[0], [1], [], [1], [0], [1], [0, 2], [0, 2], [1, 2], [0], [1]],
    `<w:num w:numId="2"><w:abstractNumId w:val="0"/>${restarted}</w:num>`,
  );
  expect(printedNumbers(fromDocx(bytes))).toEqual(
    '一、 (一) (二) 二、 (三) 七、 八、 (四) 九、 (五)'.split(' '),
  );
});

test('a level that is passed over counts as one, so that the next one there goes on from it', () => {
  const levels = [
    level(0, 'decimal', '%1.'),
    level(1, 'lowerLetter', '%2.'),
    level(2, 'lowerRoman', '(%3)'),
  ];
  const bytes = numbered(levels, [[0], [1], [0], [2], [2], [1], [1], [0], [1]]);
  expect(printedNumbers(fromDocx(bytes))).toEqual('1. a. 2. (i) (ii) b. c. 3. a.'.split(' '));
});

test('paragraphs that are numbered by their style alone are counted with the others', () => {
  const style = (id: string, index: number): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const chapters = Array.from({ length: 12 }, () => ['章', '节', '节', '条']).flat();
  const bytes = zipDocx({
    'word/styles.xml': `<w:styles ${namespace}>${style('章', 0)}${style('节', 1)}<w:style w:type="paragraph" w:styleId="条"><w:name w:val="条"/><w:basedOn w:val="节"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`,
    'word/numbering.xml': numberingPart([
      level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="章"/>'),
      level(1, 'chineseLegalSimplified', '%2、', '<w:pStyle w:val="节"/>'),
      level(2, 'decimal', '%1-%2-%3', '<w:pStyle w:val="条"/>'),
    ]),
    'word/document.xml': documentPart(
      chapters.map((id) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run}</w:p>`),
    ),
  });
  const expected = counting
    .slice(0, 12)
    .flatMap((chapter) => [`第${chapter}章`, '壹、', '贰、', `${chapter}-贰-1`]);
  expect(printedNumbers(fromDocx(bytes))).toEqual(expected);
});

test('numbers in a format that is not known are written in decimal, and that is said', () => {
  const tree = fromDocx(numbered([level(0, 'bahtText', '%1)')], [[0], [0]]));
  expect(printedNumbers(tree)).toEqual(['1)', '2)']);
  expect(tree.data!.problems).toMatchObject([
    { rule: 'unread-content', severity: 'warning', place: { part: 'word/document.xml' } },
  ]);
  expect(tree.data!.problems![0]!.message.zh).toContain('bahtText');
});

test('items whose level prints nothing stay in order among those that do', () => {
  const bytes = zipDocx({
    'word/numbering.xml': numberingPart([level(0, 'decimal', '%1.'), level(1, 'decimal', '')]),
    'word/document.xml': documentPart(
      [0, 1, 0, 1, 1, 0].map((depth, index) => item(depth, `文${index}`)),
    ),
  });
  const tree = fromDocx(bytes);
  expect(textOf(tree).replace(/[^0-5文]/g, '')).toBe('文0文1文2文3文4文5');
  expect(tree.children).toHaveLength(1);
  const bare = fromDocx(
    numbered([level(0, 'decimal', '%1.'), level(1, 'decimal', '')], [[1], [1], [0]]),
  );
  expect(bare.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'list']);
});

test('a paragraph that is hidden as a whole is not counted, unless hidden text is kept', () => {
  const hide = '<w:rPr><w:vanish/></w:rPr>';
  const hidden = item(0, '隐', hide).replace('<w:r>', `<w:r>${hide}`);
  const shown = item(0, '显', '<w:rPr><w:vanish w:val="0"/></w:rPr>');
  const bytes = zipDocx({
    'word/numbering.xml': numberingPart([level(0, 'decimal', '(%1)')]),
    'word/document.xml': documentPart([item(0, '甲'), hidden, hidden, shown, item(0, '半', hide)]),
  });
  expect(printedNumbers(fromDocx(bytes))).toEqual(['(1)', '(2)', '(3)']);
  expect(textOf(fromDocx(bytes))).toBe('(1)甲\n(2)显\n(3)半');
  expect(printedNumbers(fromDocx(bytes, { hidden: true }))).toHaveLength(5);
});

const run = '<w:r><w:t>文</w:t></w:r>';

function level(index: number, format: string, text: string, extra = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function item(depth: number, text: string, mark = ''): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>${mark}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** @param paragraphs level and numbering id of each; without a level a plain paragraph */
function numbered(levels: string[], paragraphs: number[][], more = ''): Uint8Array {
  const body = paragraphs.map(([depth, id = 1]) => {
    const numbering = `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
    return `<w:p><w:pPr>${depth === undefined ? '' : numbering}</w:pPr>${run}</w:p>`;
  });
  return zipDocx({
    'word/numbering.xml': numberingPart(levels, more),
    'word/document.xml': documentPart(body),
  });
}

function numberingPart(levels: string[], more = ''): string {
  return `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${more}</w:numbering>`;
}

function documentPart(paragraphs: string[]): string {
  return `<w:document ${namespace}><w:body>${paragraphs.join('')}</w:body></w:document>`;
}
