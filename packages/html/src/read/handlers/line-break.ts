import type { PhrasingContent } from 'mdast';

/** Read `br`. */
export function lineBreak(): PhrasingContent[] {
  return [{ type: 'break' }];
}
