import type { WordDocument } from '@gouji/docx/write';
import { GoujiError } from '@gouji/tree';
import type { Pluggable } from 'unified';
import type { VFile } from 'vfile';
import type { ConvertOptions } from './options.js';
import { invalidPlugin } from './plugin/plugin-error.js';
import type { ResolvedPlugins } from './plugin/resolved-plugins.js';

/** What writes Word files. */
export interface Word {
  compiler: Pluggable;
  /** Put the bytes of the document that the compiler left in `file.result` into `file.value`. */
  pack(file: VFile): Promise<VFile>;
}

/** Load what writes Word files, which nobody else should pay for. */
export async function loadWord(options: ConvertOptions, plugins: ResolvedPlugins): Promise<Word> {
  const { docxStringify, loadStyle, packDocument } = await import('@gouji/docx/write');
  const { furniture } = options;
  const style = styleOf(options, plugins, loadStyle);
  return {
    compiler: [docxStringify, { style, furniture }] as Pluggable,
    async pack(file) {
      file.value = await packDocument(file.result as WordDocument);
      delete file.result;
      return file;
    },
  };
}

/** A style that a plugin defines is checked when it is asked for, for it takes the writer to do so. */
function styleOf(
  { style }: ConvertOptions,
  { wordStyles }: ResolvedPlugins,
  load: (style: object) => object,
): string | object | undefined {
  const defined = typeof style === 'string' ? wordStyles.get(style) : undefined;
  if (!defined) return style;
  try {
    return load(defined.style);
  } catch (error) {
    throw error instanceof GoujiError ? invalidPlugin(defined.name, error.localized) : error;
  }
}
