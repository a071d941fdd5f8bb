import type { Item } from './items.js';
import { isLone, type TableVocabulary } from './vocabulary.js';

/**
 * Cut a stretch down to what stands below the title of a table whose row may have any name, up to
 * the title of the next one, also of one that the form does not have: whose words stand over the
 * numbers then tells nothing.
 */
export function belowTitle(items: Item[], vocabulary: TableVocabulary): Item[] {
  const { table, ownTitles, otherTitles } = vocabulary;
  if (!table.blocks.some((block) => isLone(block) && block.rowTree.length > 0)) return items;
  const titles = items.flatMap((item, index) => {
    if (item.line.kind === 'grid' || !isCaption(item, [ownTitles, otherTitles])) return [];
    const own = [...ownTitles].some((title) => item.folded.endsWith(title));
    return [{ own, index }];
  });
  const at = titles.findIndex(({ own }) => own);
  // Titles without tables in between are a table of contents.
  if (at < 0 || titles.length < 2 || titles.some(({ own }, x) => own && x !== at)) return items;
  const part = items.slice(titles[at]!.index, titles[at + 1]?.index);
  const parts = titles.map(({ index }, x) => items.slice(index, titles[x + 1]?.index));
  return parts.every((each) => each.some(isNumber)) ? part : items;
}

const longestCaption = 40;

/** A line that prints a title, or says by itself that it is a table's: 表三 2023年度…表. */
function isCaption({ kind, line, text, folded }: Item, titles: ReadonlySet<string>[]): boolean {
  if (titles.some((each) => each.has(folded))) return true;
  if (kind !== 'label' || folded.length > longestCaption) return false;
  // A number of its own, apart from the words, may stand before them.
  const alone = line.cells.every((cell) => cell.text === text || /^附?表/u.test(cell.text));
  return alone && /表(?:\s*[((][^()()]*[))])?$/u.test(text.trim());
}

function isNumber({ lexeme }: Item): boolean {
  return lexeme?.kind === 'number';
}
