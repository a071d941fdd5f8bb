import type { Root } from 'mdast';
import type { Configurable } from './options-schema.js';
import { interfaceVersion, type PluginBase } from './plugin-base.js';

/** What reads a format: `name` is what `--from` and the report's `source.format` call it. */
export interface ReaderPlugin<Options = undefined>
  extends PluginBase<'reader'>,
    Configurable<Options> {
  /** Endings of its files, for folders that are looked through: `.rtf`. */
  readonly extensions?: readonly `.${string}`[] | undefined;
  /** Tell whether bytes are of this format; `name` is the name of the file, where it has one. */
  accepts(bytes: Uint8Array, name: string | undefined): boolean;
  /** Read bytes into a tree, at once; what is wrong with them goes to `root.data.problems`. */
  from(bytes: Uint8Array, options: Options): Root;
}

/** Define what reads a format. */
export function defineReader<Options = undefined>(
  reader: Omit<ReaderPlugin<Options>, 'kind' | 'interfaceVersion'>,
): ReaderPlugin<Options> {
  return { kind: 'reader', interfaceVersion, ...reader };
}
