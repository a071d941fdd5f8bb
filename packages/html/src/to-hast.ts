import type { Root as HastRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { buildArticle } from './emit/build-article.js';
import { startRun } from './emit/start-run.js';
import type { ToHtmlOptions } from './options.js';

/**
 * Turn a tree into hast: one `article`, made accessible and sanitised.
 *
 * @throws GoujiError `limit-exceeded` for a tree that is nested too deep
 */
export function toHast(tree: Root, options: Readonly<ToHtmlOptions> = {}): HastRoot {
  const run = startRun(tree, options);
  return sanitize(buildArticle(tree, run), run.schema) as HastRoot;
}
