import type { Item } from './items.js';
import type { Line } from './lines.js';
import type { Term } from './vocabulary.js';

/**
 * Make a test for the words of a merged cell that converters write out in each cell which it covers:
 * those of the cell before, of a label beside it, and a group's label that stands over them too. Ask
 * it line by line.
 * @param labels items that are known to be labels
 */
export function writtenOutTest(
  terms: readonly Term[],
  labels: Iterable<Item>,
): (item: Item) => boolean {
  const known = new Set([...labels].filter(({ line }) => line.kind === 'grid').map(keyOf));
  let line: Line | undefined;
  let above: Line | undefined;
  return (item) => {
    if (item.line !== line) {
      above =
        line?.node === item.line.node && line.index === item.line.index - 1 ? line : undefined;
      line = item.line;
    }
    const { kind, cell } = item;
    if (kind !== 'label' || line.kind !== 'grid') return false;
    if (known.has(keyOf(item)) || repeatsBefore(item)) return true;
    const over = above?.cells.some(
      ({ column, text }) => column === cell.column && text === cell.text,
    );
    return over === true && terms.some((term) => isGroup(term, item.folded));
  };
}

function keyOf({ line, folded }: Item): string {
  return `${line.index} ${folded}`;
}

function repeatsBefore({ line, cell }: Item): boolean {
  return line.cells.some(
    ({ column, width, text }) => column! + width! === cell.column && text === cell.text,
  );
}

function isGroup({ kind, wordings }: Term, folded: string): boolean {
  return kind === 'group' && wordings.includes(folded);
}
