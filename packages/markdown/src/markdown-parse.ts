import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type FromMarkdownOptions, fromMarkdown } from './from-markdown.js';

/** Read `file.value` with `fromMarkdown`: the parser of a unified chain for Markdown. */
export const markdownParse: Plugin<
  [(Readonly<FromMarkdownOptions> | null | undefined)?],
  string,
  Root
> = function markdownParse(options) {
  this.parser = (_document, file) => fromMarkdown(file.value, options ?? {});
};
