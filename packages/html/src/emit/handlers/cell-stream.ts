import { type CellStream, tableFromStream } from '@gouji/tree';
import type { ElementContent } from 'hast';
import type { Parents } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

const separators = { bar: ' | ', tab: ' ', space: ' ', none: ' ' };

/** Write a table region of plain text: as a table where its rows are known, else line by line. */
export function cellStream(state: State, node: CellStream, parent: Parents | undefined) {
  const table = tableFromStream(node);
  if (table) return state.one(table, parent);
  const lines = node.children
    .map((line) =>
      line.children
        .map((cell) => cell.value)
        .join(separators[line.separator])
        .trim(),
    )
    .filter((line) => line !== '');
  const content = lines.flatMap((line, index): ElementContent[] => {
    const text: ElementContent = { type: 'text', value: line };
    return index === 0 ? [text] : [element('br', {}), { type: 'text', value: '\n' }, text];
  });
  return content.length > 0 ? state.patch(node, element('p', {}, content)) : undefined;
}
