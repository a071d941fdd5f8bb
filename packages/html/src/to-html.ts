import { toHtml as serialize } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { ToHtmlOptions } from './options.js';
import { toHast } from './to-hast.js';

/** Write a tree as an HTML fragment, one `article`, that a CMS takes as it is. */
export function toHtml(tree: Root, options: Readonly<ToHtmlOptions> = {}): string {
  return `${serialize(toHast(tree, options))}\n`;
}
