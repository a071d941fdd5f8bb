import { addProblem, type Report } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { articleOf, withMarks } from './html-article.js';
import type { HtmlStringifyOptions } from './options.js';
import { writeFragment } from './page/write-fragment.js';
import { writePage } from './page/write-page.js';

/** Write HTML at the end of a unified chain: a page, or the `article` alone with `fragment`. */
export const htmlStringify: Plugin<
  [(Readonly<HtmlStringifyOptions> | null | undefined)?],
  Root,
  string
> = function htmlStringify(settings) {
  this.compiler = (tree, file) => {
    const { report } = file.data;
    const article = articleOf(tree as Root);
    const options = { ...withMarks(settings ?? {}, file), ...(article && { article }) };
    const name = report && nameOf(report);
    const { html, problems } = options.fragment
      ? writeFragment(tree as Root, options)
      : writePage(tree as Root, { name, report, ...options });
    for (const problem of problems) addProblem(file, problem, settings?.ruleUrl?.(problem.rule));
    return html;
  };
};

/** What to call the page of a report that prints no title: its agency and year. */
function nameOf({ agency, year }: Report): string | undefined {
  const known = [agency, year].filter((part) => part !== null);
  return known.length > 0 ? known.join(' · ') : undefined;
}
