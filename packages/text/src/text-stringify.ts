import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type ToTextOptions, toText } from './to-text.js';

/** Write the tree with `toText`: the compiler of a unified chain to plaintext. */
export const textStringify: Plugin<[(Readonly<ToTextOptions> | null | undefined)?], Root, string> =
  function textStringify(options) {
    this.compiler = (tree) => toText(tree as Root, options ?? {});
  };
