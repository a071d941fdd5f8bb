import { GoujiError } from '@gouji/tree';
import { VFile } from 'vfile';
import { bytesOf } from './bytes-of.js';
import { checkResolved } from './convert/check-resolved.js';
import { loadKit } from './convert/load-kit.js';
import { loadPlugins } from './convert/load-plugins.js';
import { makeChain } from './convert/make-chain.js';
import { loadArtist } from './load-artist.js';
import { loadWord } from './load-word.js';
import type { ConvertOptions } from './options.js';
import { settleOutput } from './plugin/plugin-emitter.js';
import { findReader } from './plugin/plugin-reader.js';
import { sniff } from './sniff/sniff.js';
import { sourceOf } from './source-of.js';

/**
 * Convert a document: `String(file)` is the output, of a Word file `file.value` its bytes;
 * `file.data.report` is the report, and `file.messages` its problems.
 *
 * @throws GoujiError where the input cannot be read or an option cannot be met.
 */
export async function convert(input: Uint8Array | string, options: ConvertOptions): Promise<VFile> {
  const plugins = await loadPlugins(options.plugins);
  checkResolved(options, plugins);
  const { name } = options;
  const bytes = bytesOf(input);
  const from = options.from ?? findReader(plugins.readers, bytes, name) ?? sniff(bytes, name);
  if (from === 'docx' && typeof input === 'string') throw textAsDocx();
  const source = sourceOf(input, from, name);
  const word = options.to === 'docx' ? await loadWord(options, plugins) : undefined;
  const artist = options.figures ? await loadArtist() : undefined;
  const asked = { ...options, from, source, compiler: word?.compiler, artist };
  const processor = makeChain(asked, plugins, await loadKit(options, from));
  const file = await processor.process(new VFile({ value: input, path: name || undefined }));
  if (word) return word.pack(file);
  return plugins.emitters.length > 0 ? settleOutput(file) : file;
}

function textAsDocx(): GoujiError {
  return new GoujiError('usage', {
    zh: '`from: docx` 需要文件的字节(Uint8Array),得到的是字符串。',
    en: 'Unexpected string with `from: docx`, expected the bytes of the file (Uint8Array).',
  });
}
