import type { Root } from 'mdast';
import type { ToPageOptions } from './options.js';
import { writePage } from './page/write-page.js';

/**
 * Write a tree as a whole page by a template: self-contained, its style inside.
 *
 * @throws GoujiError `usage` for a template that is not known or not sound
 */
export function toPage(tree: Root, options: Readonly<ToPageOptions> = {}): string {
  return writePage(tree, options).html;
}
