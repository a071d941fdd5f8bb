import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type FromMarkdownOptions, fromMarkdown } from './from-markdown.js';

/**
 * Read `file.value` with `fromMarkdown`: the parser of a unified chain for Markdown. What remark
 * plugins add to the syntax holds here too.
 */
export const markdownParse: Plugin<
  [(Readonly<FromMarkdownOptions> | null | undefined)?],
  string,
  Root
> = function markdownParse(options) {
  this.parser = (_document, file) => {
    const { micromarkExtensions, fromMarkdownExtensions } = this.data() as FromMarkdownOptions;
    return fromMarkdown(file.value, { micromarkExtensions, fromMarkdownExtensions, ...options });
  };
};
