import { levelHeadings } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { findHeadings } from './find-headings.js';
import { keepShapes } from './keep-shapes.js';
import { markTitle } from './mark-title.js';
import { splitLines } from './split-lines.js';

/** Objects that are kept and never used (see `keepShapes`). */
const shapes: object[] = [];

/**
 * Find the numbered section headings among the paragraphs of a document and its title, keep their
 * printed numbers apart, and put every heading at the depth its number marks.
 */
export const sectionHeadings: Plugin<[], Root> = function remarkSectionHeadings() {
  if (shapes.length === 0) shapes.push(...keepShapes());
  return (tree) => {
    const blocks = tree.children.flatMap(splitLines);
    return { ...tree, children: markTitle(levelHeadings(findHeadings(blocks))) };
  };
};
