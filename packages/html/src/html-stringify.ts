import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { HtmlStringifyOptions } from './options.js';
import { toHtml } from './to-html.js';
import { toPage } from './to-page.js';

/** Write HTML at the end of a unified chain: a page, or the `article` alone with `fragment`. */
export function htmlStringify(
  this: Processor<undefined, undefined, undefined, Root, string>,
  options: Readonly<HtmlStringifyOptions> = {},
): void {
  this.compiler = (tree) => (options.fragment ? toHtml(tree, options) : toPage(tree, options));
}
