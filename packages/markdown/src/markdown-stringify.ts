import { addProblem, leftPictures, type PictureTarget } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type ToMarkdownOptions, toMarkdown } from './to-markdown.js';

/**
 * Write the tree with `toMarkdown`: the compiler of a unified chain to Markdown. Settings and
 * syntax of remark plugins hold here too.
 */
export const markdownStringify: Plugin<
  [(Readonly<ToMarkdownOptions> | null | undefined)?],
  Root,
  string
> = function markdownStringify(options) {
  this.compiler = (tree, file) => {
    for (const problem of leftPictures(tree as Root, target)) addProblem(file, problem);
    const { toMarkdownExtensions, settings } = this.data() as ToMarkdownOptions;
    return toMarkdown(tree as Root, { toMarkdownExtensions, settings, ...options });
  };
};

const target: PictureTarget = { zh: ' Markdown', en: 'Markdown', named: true };
