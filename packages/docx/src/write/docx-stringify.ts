import { addProblem } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { ToDocxOptions } from './options.js';
import { toDocument, type WordDocument } from './to-document.js';

/**
 * Make a Word document at the end of a unified chain: it is left in `file.result`, and
 * `packDocument` makes its bytes. What could not be written is a problem of the report, and a message.
 */
export const docxStringify: Plugin<
  [(Readonly<ToDocxOptions> | null | undefined)?],
  Root,
  WordDocument
> = function docxStringify(options) {
  this.compiler = (tree, file) => {
    const document = toDocument(tree as Root, options ?? {});
    for (const problem of document.problems) addProblem(file, problem);
    return document;
  };
};

declare module 'unified' {
  interface CompileResultMap {
    WordDocument: WordDocument;
  }
}
