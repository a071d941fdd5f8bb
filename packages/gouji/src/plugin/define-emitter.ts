import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Configurable } from './options-schema.js';
import { interfaceVersion, type PluginBase } from './plugin-base.js';

/** What writes a format: `name` is what `--to` calls it. */
export interface EmitterPlugin<Options = undefined>
  extends PluginBase<'emitter'>,
    Configurable<Options> {
  /** Ending of its files; a dot and its name where it is not given. */
  readonly extension?: `.${string}` | undefined;
  /** Write the tree, and leave it as it is; the report is `file.data.report`. */
  emit(
    tree: Root,
    file: VFile,
    options: Options,
  ): string | Uint8Array | Promise<string | Uint8Array>;
}

/** Define what writes a format. */
export function defineEmitter<Options = undefined>(
  emitter: Omit<EmitterPlugin<Options>, 'kind' | 'interfaceVersion'>,
): EmitterPlugin<Options> {
  return { kind: 'emitter', interfaceVersion, ...emitter };
}
