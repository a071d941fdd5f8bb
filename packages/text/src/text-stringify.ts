import { addProblem, leftPictures, type PictureTarget } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type ToTextOptions, toText } from './to-text.js';

/** Write the tree with `toText`: the compiler of a unified chain to plaintext. */
export const textStringify: Plugin<[(Readonly<ToTextOptions> | null | undefined)?], Root, string> =
  function textStringify(options) {
    this.compiler = (tree, file) => {
      for (const problem of leftPictures(tree as Root, target)) addProblem(file, problem);
      return toText(tree as Root, options ?? {});
    };
  };

const target: PictureTarget = { zh: '文本文件', en: 'plain text', named: false };
