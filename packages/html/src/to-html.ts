import type { Root } from 'mdast';
import { startRun } from './emit/start-run.js';
import { writeArticle } from './emit/write-article.js';
import type { ToHtmlOptions } from './options.js';

/** Write a tree as an HTML fragment, one `article`, that a CMS takes as it is. */
export function toHtml(tree: Root, options: Readonly<ToHtmlOptions> = {}): string {
  return `${writeArticle(tree, startRun(tree, options)).join('')}\n`;
}
