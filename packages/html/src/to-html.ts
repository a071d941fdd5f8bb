import type { Root } from 'mdast';
import type { ToHtmlOptions } from './options.js';
import { writeFragment } from './page/write-fragment.js';

/** Write a tree as an HTML fragment, one `article`, that a CMS takes as it is. */
export function toHtml(tree: Root, options: Readonly<ToHtmlOptions> = {}): string {
  return writeFragment(tree, options).html;
}
