import type { NumberedLine } from '@gouji/tree';
import type { Line } from './analyse-lines.js';
import { continues } from './continues.js';
import type { Wrapping } from './find-wrapping.js';
import { joint } from './joint.js';
import { type ExactPoint, indentOf, pointAt } from './source-line.js';

/** One or more lines of running text, put together again. */
export interface Block {
  text: string;
  number: NumberedLine | undefined;
  lines: Line[];
  /** Index in `text` at which each line starts. */
  starts: number[];
}

/** Put hard-wrapped lines together again: the characters stay, the break inside a sentence goes. */
export function joinLines(lines: Line[], wrapping: Wrapping): Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  for (const line of lines) {
    const last = current?.lines[current.lines.length - 1];
    if (current && last && continues(last, line, wrapping, current.lines.length === 1)) {
      current.text += joint(last.text, line.text);
      current.starts.push(current.text.length);
      current.text += line.text;
      current.lines.push(line);
    } else {
      current = { text: line.text, number: line.number, lines: [line], starts: [0] };
      blocks.push(current);
    }
  }
  for (const block of blocks) {
    const { number } = block;
    if (number && block.lines.length > 1) {
      const length = block.lines[0]!.text.length - number.rest.length;
      block.number = { ...number, rest: block.text.slice(length) };
    }
  }
  return blocks;
}

/** Point at the start of the character at an index of a block's text. */
export function pointIn(block: Block, index: number): ExactPoint {
  let at = block.starts.length - 1;
  while (at > 0 && block.starts[at]! > index) at--;
  const line = block.lines[at]!;
  const within = Math.min(index - block.starts[at]!, line.text.length);
  return pointAt(line, indentOf(line) + within);
}

/** Point behind the last character before an index of a block's text. */
export function pointAfter(block: Block, index: number): ExactPoint {
  const point = pointIn(block, index - 1);
  return { line: point.line, column: point.column + 1, offset: point.offset + 1 };
}
