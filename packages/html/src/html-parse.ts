import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { fromHtml } from './from-html.js';
import type { FromHtmlOptions } from './read/options.js';

/** Read HTML at the start of a unified chain; bytes are decoded as the page says. */
export const htmlParse: Plugin<[(Readonly<FromHtmlOptions> | null | undefined)?], string, Root> =
  function htmlParse(options) {
    this.parser = (document, file) =>
      fromHtml(file.value instanceof Uint8Array ? file.value : document, options ?? {});
  };
