import type { Nodes, Root, RootContent } from 'mdast';
import { type Options as WriteOptions, toMarkdown as write } from 'mdast-util-to-markdown';
import { gridWriting, writing } from './gfm.js';
import { leanHandlers } from './lean-handlers.js';
import { writeBlocks } from './write-blocks.js';
import { writeHtmlTables } from './write-html-tables.js';

/** Options of the Markdown writer. */
export interface ToMarkdownOptions {
  /** Write page headers, footers and page marks too (default: leave them out). */
  furniture?: boolean | undefined;
  /** How tables that GFM cannot hold are written (default: `html`). */
  tables?: 'html' | 'grid' | undefined;
  /**
   * Make tables that are written as HTML sound (default: false): cells that overlap are cut, and
   * rows that end early closed with a blank cell, since no format but HTML could give them back.
   */
  soundTables?: boolean | undefined;
  /** More syntax, as remark plugins bring it. */
  toMarkdownExtensions?: WriteOptions['extensions'] | undefined;
  /** How marks are written, as remark-stringify names it: `bullet`, `emphasis` … */
  settings?: WriteOptions | undefined;
}

/**
 * Write a tree, or a piece of one, as Markdown. Tables without spans become GFM tables, others
 * HTML; a run-in heading stays one paragraph with its text, as printed; nothing is escaped that
 * Markdown would not misread.
 */
export function toMarkdown(
  tree: Nodes | readonly RootContent[],
  options: ToMarkdownOptions = {},
): string {
  const nodes = contentOf(tree);
  const root: Root = { type: 'root', children: writeBlocks(nodes, options) };
  writeHtmlTables(root);
  const base = options.tables === 'grid' ? gridWriting : writing;
  const extensions = [...base.extensions!, ...(options.toMarkdownExtensions ?? [])];
  return write(root, { ...base, ...options.settings, extensions, handlers: leanHandlers(root) });
}

function contentOf(tree: Nodes | readonly RootContent[]): readonly RootContent[] {
  if (isList(tree)) return tree;
  return tree.type === 'root' ? tree.children : [tree];
}

function isList(tree: Nodes | readonly RootContent[]): tree is readonly RootContent[] {
  return Array.isArray(tree);
}
