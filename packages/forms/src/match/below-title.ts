import type { Item } from './items.js';
import { isLone, type TableVocabulary } from './vocabulary.js';

/**
 * Cut a stretch down to what stands below the title of a table whose row may have any name, up to
 * the title of the next one: whose words stand over the numbers then tells nothing.
 */
export function belowTitle(items: Item[], vocabulary: TableVocabulary): Item[] {
  const { table, ownTitles, otherTitles } = vocabulary;
  if (!table.blocks.some((block) => isLone(block) && block.rowTree.length > 0)) return items;
  const titles = items.flatMap((item, index) => {
    const own = ownTitles.has(item.folded);
    return item.line.kind !== 'grid' && (own || otherTitles.has(item.folded))
      ? [{ own, index }]
      : [];
  });
  const at = titles.findIndex(({ own }) => own);
  // Titles without tables in between are a table of contents.
  if (at < 0 || titles.length < 2 || titles.some(({ own }, x) => own && x !== at)) return items;
  const part = items.slice(titles[at]!.index, titles[at + 1]?.index);
  const parts = titles.map(({ index }, x) => items.slice(index, titles[x + 1]?.index));
  return parts.every((each) => each.some(isNumber)) ? part : items;
}

function isNumber({ lexeme }: Item): boolean {
  return lexeme?.kind === 'number';
}
