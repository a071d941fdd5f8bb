import { textOf } from '@gouji/tree';
import type { PhrasingContent } from 'mdast';
import type { Block } from './state.js';

/** Put blocks in one line, a line break between each. */
export function inLine(blocks: Block[]): PhrasingContent[] {
  const lines = blocks.map(lineOf).filter((line) => line.length > 0);
  return lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: 'break' }, ...line],
  );
}

function lineOf(block: Block): PhrasingContent[] {
  if (block.type === 'paragraph') return block.children;
  const value = textOf(block);
  return value === '' ? [] : [{ type: 'text', value }];
}
