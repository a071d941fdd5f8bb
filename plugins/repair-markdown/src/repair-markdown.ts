import { decodeText, levelHeadings } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { repairBold } from './repair-bold.js';
import { repairTables } from './repair-tables.js';
import { splitLines } from './split-lines.js';
import { unwrapItems } from './unwrap-items.js';

/**
 * Mend what scraping does to Markdown: bold whose opening marks are lost or that CommonMark cannot
 * close beside Chinese punctuation, tables of tabs or bars inside paragraphs, paragraphs of one line each, list items that are
 * numbered paragraphs, headings at a depth that contradicts their numbers.
 */
export const repairMarkdown: Plugin<[], Root> = function remarkRepairMarkdown() {
  return (tree, file) => {
    const source = typeof file.value === 'string' ? file.value : decodeText(file.value).text;
    const blocks = repairTables(tree.children, source)
      .flatMap((node) => splitLines(node, source))
      .flatMap(unwrapItems);
    return { ...tree, children: levelHeadings(blocks.map(repairBold)) };
  };
};
