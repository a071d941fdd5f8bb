import { textOf, toGrid, visit } from '@gouji/tree';
import type { Nodes, Root } from 'mdast';

/** The words and the grids of a document, which every format can hold; white space aside. */
export interface WordsAndGrids {
  words: string;
  /**
   * Of each table: row, column, width, height and words of each cell. A row that is too short has
   * blank cells at its end in formats that know no such rows, so blank cells do not count.
   */
  grids: Array<Array<[number, number, number, number, string]>>;
}

/** Read words and grids off a tree; page furniture stands apart from the text. */
export function wordsAndGrids(tree: Root): WordsAndGrids {
  const body = tree.children.filter(({ type }) => {
    return type !== 'pageFurniture' && type !== 'footnoteDefinition';
  });
  const grids: WordsAndGrids['grids'] = [];
  visit({ type: 'root', children: body }, (node) => {
    if (node.type !== 'dataTable') return;
    const cells = toGrid(node).cells.map(({ row, column, width, height, cell }) => {
      return [row, column, width, height, words(cell)] satisfies WordsAndGrids['grids'][0][0];
    });
    grids.push(cells.filter(([, , , , text]) => text !== ''));
  });
  return { words: body.map(words).join(''), grids };
}

function words(node: Nodes): string {
  return textOf(node).replace(/\s+/gu, '');
}
