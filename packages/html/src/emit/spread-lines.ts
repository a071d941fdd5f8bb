import type { ElementContent, Text } from 'hast';

/** Put a line feed before, between and after block elements, so that the source can be read. */
export function spreadLines<T extends ElementContent>(blocks: T[]): ElementContent[] {
  if (blocks.length === 0) return [];
  const out: ElementContent[] = [{ type: 'text', value: '\n' }];
  for (const block of blocks) out.push(block, { type: 'text', value: '\n' });
  return out;
}

/** Do the same with blocks of which each is made when the one before has been taken. */
export function* flowLines<T>(blocks: Iterable<T>): Generator<T | Text> {
  let first = true;
  for (const block of blocks) {
    if (first) yield { type: 'text', value: '\n' };
    first = false;
    yield block;
    yield { type: 'text', value: '\n' };
  }
}
