import type { Block } from './report-data.js';

const digits = '〇一二三四五六七八九十';

/** Print 1 to 19 in Chinese numerals. */
export function chinese(count: number): string {
  if (count <= 10) return digits[count]!;
  return `十${digits[count - 10]}`;
}

/** Pair each block with the number printed before it; '' for paragraphs. */
export function numbered(blocks: Block[]): Array<{ number: string; block: Block }> {
  let second = 0;
  let third = 0;
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return { number: '', block };
    if (block.level === 2) {
      third = 0;
      return { number: `(${chinese(++second)})`, block };
    }
    return { number: `${++third}.`, block };
  });
}
