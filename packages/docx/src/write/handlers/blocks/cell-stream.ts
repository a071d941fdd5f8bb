import { type CellStream, tableFromStream } from '@gouji/tree';
import type { PhrasingContent } from 'mdast';
import type { Place } from '../../place.js';
import type { Block, State } from '../../state.js';
import { writeText } from '../../write-text.js';

const separators = { bar: ' | ', tab: ' ', space: ' ', none: ' ' };

/** Write a table region of plain text: as a table where its rows are known, else line by line. */
export function cellStream(state: State, node: CellStream, place: Place): Block[] {
  const table = tableFromStream(node);
  if (table) return state.blocks([table], place);
  const lines = node.children
    .map(({ children, separator }) =>
      children.map(({ value }) => value).join(separators[separator]),
    )
    .filter((line) => line.trim() !== '');
  const content = lines.flatMap((line, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    { type: 'text', value: line.trim() },
  ]);
  return content.length > 0 ? [writeText(state, node, content, place)] : [];
}
