export type { Handler, HandlerResult, Handlers, State } from './emit/state.js';
export { fromHtml } from './from-html.js';
export { htmlParse } from './html-parse.js';
export { htmlStringify } from './html-stringify.js';
export type { HtmlStringifyOptions, ToHtmlOptions, ToPageOptions } from './options.js';
export type { FromHtmlOptions } from './read/options.js';
export { toHast } from './to-hast.js';
export { toHtml } from './to-html.js';
export { toPage } from './to-page.js';
