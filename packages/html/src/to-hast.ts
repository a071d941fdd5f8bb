import type { Root as HastRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { buildArticle } from './emit/build-article.js';
import { schema } from './emit/schema.js';
import { startRun } from './emit/start-run.js';
import type { ToHtmlOptions } from './options.js';

/**
 * Turn a tree into hast: one `article`, made accessible and sanitised.
 *
 * @throws GoujiError `limit-exceeded` for a tree that is nested too deep
 */
export function toHast(tree: Root, options: Readonly<ToHtmlOptions> = {}): HastRoot {
  return sanitize(buildArticle(tree, startRun(tree, options)), schema) as HastRoot;
}
