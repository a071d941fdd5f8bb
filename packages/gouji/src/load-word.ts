import type { WordDocument } from '@gouji/docx/write';
import type { Pluggable } from 'unified';
import type { VFile } from 'vfile';
import type { ConvertOptions } from './options.js';

/** What writes Word files. */
export interface Word {
  compiler: Pluggable;
  /** Put the bytes of the document that the compiler left in `file.result` into `file.value`. */
  pack(file: VFile): Promise<VFile>;
}

/** Load what writes Word files, which nobody else should pay for. */
export async function loadWord({ style, furniture }: ConvertOptions): Promise<Word> {
  const { docxStringify, packDocument } = await import('@gouji/docx/write');
  return {
    compiler: [docxStringify, { style, furniture }] as Pluggable,
    async pack(file) {
      file.value = await packDocument(file.result as WordDocument);
      delete file.result;
      return file;
    },
  };
}
