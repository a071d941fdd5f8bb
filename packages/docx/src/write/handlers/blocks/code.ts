import type { Code, PhrasingContent } from 'mdast';
import type { Place } from '../../place.js';
import type { Block, State } from '../../state.js';
import { writeText } from '../../write-text.js';

/** Write a block of code as a paragraph of its lines. */
export function code(state: State, node: Code, place: Place): Block[] {
  const lines = node.value.split(/\r\n?|\n/);
  const content = lines.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    { type: 'text', value },
  ]);
  return [
    writeText(state, node, content, place, { use: place.use === 'body' ? 'code' : undefined }),
  ];
}
