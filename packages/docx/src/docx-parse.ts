import { GoujiError } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { fromDocx } from './from-docx.js';
import type { DocxOptions } from './options.js';

/** Let a unified processor read Word files: the bytes of `file.value` become the tree. */
export const docxParse: Plugin<[(Readonly<DocxOptions> | null | undefined)?], string, Root> =
  function docxParse(options) {
    this.parser = (_document, file) => {
      if (file.value instanceof Uint8Array) return fromDocx(file.value, options ?? {});
      throw new GoujiError('unsupported-format', {
        zh: '这是文本,应为 Word 文件(.docx)的字节',
        en: 'Unexpected text, expected the bytes of a Word file (.docx)',
      });
    };
  };
