import { fromMarkdown } from '@gouji/markdown';
import type { Wording } from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import { removePosition } from 'unist-util-remove-position';
import { markdownOf } from '../markdown-of.js';

/** Read a piece of Markdown in a data file; its positions would be those of the piece. */
export function readMarkdown(markdown: string): { nodes: RootContent[]; wording: Wording } {
  const root: Root = fromMarkdown(markdown, { verbatim: true });
  removePosition(root, { force: true });
  return { nodes: root.children, wording: { markdown, canonical: markdownOf(root.children) } };
}
