import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { ToDocxOptions } from './options.js';
import { toDocument, type WordDocument } from './to-document.js';

/**
 * Make a Word document at the end of a unified chain: it is left in `file.result`, and
 * `packDocument` makes its bytes.
 */
export const docxStringify: Plugin<
  [(Readonly<ToDocxOptions> | null | undefined)?],
  Root,
  WordDocument
> = function docxStringify(options) {
  this.compiler = (tree) => toDocument(tree as Root, options ?? {});
};

declare module 'unified' {
  interface CompileResultMap {
    WordDocument: WordDocument;
  }
}
