import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { buildArticle } from './emit/build-article.js';
import { linkAnchors } from './emit/link-anchors.js';
import { startRun } from './emit/start-run.js';
import type { HtmlStringifyOptions, ToHtmlOptions } from './options.js';

/** How `htmlArticle` makes hast, and what becomes of it before it is written. */
export interface HtmlArticleOptions extends ToHtmlOptions {
  readonly markProblems?: boolean | undefined;
  /** Change the hast, as rehype plugins do. */
  readonly rewrite: (hast: HastRoot, file: VFile) => Promise<HastRoot>;
}

const articles = new WeakMap<Root, HastRoot>();

/**
 * Let others change the hast on the way to HTML: before `htmlStringify`, which sanitises what they
 * leave. The tree itself stays as it is.
 */
export const htmlArticle: Plugin<[HtmlArticleOptions], Root> = ({ rewrite, ...settings }) =>
  async function toArticle(tree, file) {
    const hast = buildArticle(tree, startRun(tree, withMarks(settings, file)));
    articles.set(tree, linkAnchors(await rewrite(hast, file)));
  };

/** Give the hast that others made of a tree, if they did. */
export function articleOf(tree: Root): HastRoot | undefined {
  return articles.get(tree);
}

/** Give the options with which the problems of the report are shown, if they are to be. */
export function withMarks<Options extends HtmlStringifyOptions>(
  { markProblems, ...options }: Options,
  { data: { report } }: VFile,
): Omit<Options, 'markProblems'> {
  return markProblems && report ? { marks: report, ...options } : options;
}
