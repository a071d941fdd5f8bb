import { GoujiError } from '@gouji/tree';
import { VFile } from 'vfile';
import { bytesOf } from './bytes-of.js';
import { checkOptions } from './check-options.js';
import { createProcessor } from './create-processor.js';
import { loadArtist } from './load-artist.js';
import { loadWord } from './load-word.js';
import type { ConvertOptions } from './options.js';
import { settleOutput } from './plugin/plugin-emitter.js';
import { findReader } from './plugin/plugin-reader.js';
import { resolvePlugins } from './plugin/resolve-plugins.js';
import { sniff } from './sniff/sniff.js';
import { sourceOf } from './source-of.js';

/**
 * Convert a document: `String(file)` is the output, of a Word file `file.value` its bytes;
 * `file.data.report` is the report, and `file.messages` its problems.
 *
 * @throws GoujiError where the input cannot be read or an option cannot be met.
 */
export async function convert(input: Uint8Array | string, options: ConvertOptions): Promise<VFile> {
  checkOptions(options);
  const { name } = options;
  const bytes = bytesOf(input);
  const { readers, emitters } = resolvePlugins(options.plugins);
  const from = options.from ?? findReader(readers, bytes, name) ?? sniff(bytes, name);
  if (from === 'docx' && typeof input === 'string') throw textAsDocx();
  const source = sourceOf(input, from, name);
  const word = options.to === 'docx' ? await loadWord(options) : undefined;
  const artist = options.figures ? await loadArtist() : undefined;
  const processor = createProcessor({
    ...options,
    from,
    source,
    compiler: word?.compiler,
    artist,
  });
  const file = await processor.process(new VFile({ value: input, path: name || undefined }));
  if (word) return word.pack(file);
  return emitters.length > 0 ? settleOutput(file) : file;
}

function textAsDocx(): GoujiError {
  return new GoujiError('usage', {
    zh: '`from: docx` 需要文件的字节(Uint8Array),得到的是字符串。',
    en: 'Unexpected string with `from: docx`, expected the bytes of the file (Uint8Array).',
  });
}
