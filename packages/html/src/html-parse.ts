import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { fromHtml } from './from-html.js';
import type { FromHtmlOptions } from './read/options.js';

/** Read HTML at the start of a unified chain; bytes are decoded as the page says. */
export function htmlParse(
  this: Processor<Root, undefined, undefined, undefined, undefined>,
  options: Readonly<FromHtmlOptions> = {},
): void {
  this.parser = (document, file) =>
    fromHtml(file.value instanceof Uint8Array ? file.value : document, options);
}
