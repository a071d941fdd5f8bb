import { GoujiError } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin, Transformer } from 'unified';
import { fromDocxMammoth } from './from-docx-mammoth.js';
import type { DocxMammothOptions } from './options.js';

/**
 * Let a unified processor read Word files through mammoth. A parser must be synchronous and mammoth
 * is not, so the parser only makes room and the transformer, which may wait, puts the tree there:
 * use it before other plugins, and `process` or `run` rather than their `Sync` forms.
 */
export const docxMammoth: Plugin<
  [(Readonly<DocxMammothOptions> | null | undefined)?],
  string,
  Root
> = function docxMammoth(options) {
  this.parser = () => ({ type: 'root', children: [] });
  const read: Transformer<Root, Root> = (_tree, file) => {
    if (file.value instanceof Uint8Array) return fromDocxMammoth(file.value, options ?? {});
    throw new GoujiError('unsupported-format', {
      zh: '这是文本,应为 Word 文件(.docx)的字节',
      en: 'Unexpected text, expected the bytes of a Word file (.docx)',
    });
  };
  // unified's types know plugins that parse and plugins that transform, not one that does both.
  return read as unknown as undefined;
};
