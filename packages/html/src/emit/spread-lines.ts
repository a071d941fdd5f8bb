import type { ElementContent } from 'hast';

/** Put a line feed before, between and after block elements, so that the source can be read. */
export function spreadLines<T extends ElementContent>(blocks: T[]): ElementContent[] {
  if (blocks.length === 0) return [];
  const out: ElementContent[] = [{ type: 'text', value: '\n' }];
  for (const block of blocks) out.push(block, { type: 'text', value: '\n' });
  return out;
}
