import type { Item, Level, List, NumberedDocument } from './numbered-document.js';

/** Formats, by how much a level of them can hold: a closed set, or any number. */
const formats = [
  ...['chineseCounting', 'chineseCountingThousand', 'chineseLegalSimplified'],
  ...['ideographTraditional', 'decimalEnclosedCircle', 'decimal', 'upperRoman', 'lowerLetter'],
  ...['lowerRoman', 'upperLetter', 'decimalZero', 'ordinal', 'ideographLegalTraditional'],
  ...['ideographZodiac', 'decimalEnclosedParen', 'ideographDigital', 'decimalFullWidth'],
  ...['numberInDash', 'thaiNumbers', 'hindiNumbers'],
];
const frames = ['%、', '(%)', '第%章', '%.', '%)', '%', '〔%〕', '附件%:'];

/** Draw a document by chance, the same for the same seed. */
export function drawDocument(seed: number): NumberedDocument {
  const random = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const level = (index: number, style: string | undefined): Level => {
    const format = pick(formats);
    const outer = random() < 0.3 ? Array.from({ length: index }, (_, at) => `%${at + 1}.`) : [];
    const drawn: Level = {
      format,
      text: outer.join('') + pick(frames).replace('%', `%${index + 1}`),
      start: random() < 0.2 ? 1 + Math.floor(random() * 120) : 1,
    };
    if (index > 0 && random() < 0.2) drawn.restart = Math.floor(random() * index);
    if (outer.length > 0 && random() < 0.4) drawn.legal = true;
    if (style !== undefined) drawn.style = style;
    return drawn;
  };
  const list = (index: number): List => {
    const styled = random() < 0.4;
    const depth = 2 + Math.floor(random() * 4);
    const levels = Array.from({ length: depth }, (_, at) =>
      level(at, styled ? `s${index}-${at}` : undefined),
    );
    const count = 1 + Math.floor(random() * 3);
    const numberings = Array.from({ length: count }, (_, at): List['numberings'][number] => {
      const id = 1 + index * 10 + at;
      if (at === 0) return { id, starts: {}, replaced: {} };
      const starts = random() < 0.7 ? { [Math.floor(random() * depth)]: 1 + (seed % 40) } : {};
      const other = Math.floor(random() * depth);
      return { id, starts, replaced: random() < 0.4 ? { [other]: level(other, undefined) } : {} };
    });
    return { levels, numberings, ...(!styled && random() < 0.3 && { linked: true }) };
  };
  const lists = [list(0), list(1)];
  const items: Item[] = [];
  let before = 0;
  for (let count = 0; count < 40; count++) {
    const at = random() < 0.7 ? 0 : 1;
    const { levels, numberings } = lists[at]!;
    const deepest = Math.min(levels.length - 1, before + 1);
    const item: Item = {
      list: at,
      numbering: Math.floor(random() * numberings.length),
      level: Math.floor(random() * (deepest + 1)),
    };
    before = item.level;
    if (levels[0]!.style !== undefined && item.numbering === 0 && random() < 0.5) {
      item.byStyle = true;
    }
    items.push(item);
  }
  return { lists, items };
}

/** A generator of numbers from 0 to 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
