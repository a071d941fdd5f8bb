/** What writes HTML, without what reads it. */
export { lendHeadingIds } from '../emit/lend-heading-ids.js';
export { type HtmlArticleOptions, htmlArticle } from '../html-article.js';
export { htmlStringify } from '../html-stringify.js';
export type { HtmlStringifyOptions, ToHtmlOptions, ToPageOptions } from '../options.js';
export { toHtml } from '../to-html.js';
export { toPage } from '../to-page.js';
