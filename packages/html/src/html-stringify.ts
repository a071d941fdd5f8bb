import type { Report } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { HtmlStringifyOptions } from './options.js';
import { toHtml } from './to-html.js';
import { toPage } from './to-page.js';

/** Write HTML at the end of a unified chain: a page, or the `article` alone with `fragment`. */
export const htmlStringify: Plugin<
  [(Readonly<HtmlStringifyOptions> | null | undefined)?],
  Root,
  string
> = function htmlStringify(settings) {
  this.compiler = (tree, file) => {
    const options = settings ?? {};
    if (options.fragment) return toHtml(tree as Root, options);
    const name = file.data.report && nameOf(file.data.report);
    return toPage(tree as Root, name === undefined ? options : { name, ...options });
  };
};

/** What to call the page of a report that prints no title: its agency and year. */
function nameOf({ agency, year }: Report): string | undefined {
  const known = [agency, year].filter((part) => part !== null);
  return known.length > 0 ? known.join(' · ') : undefined;
}
