import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Configurable } from './options-schema.js';
import { interfaceVersion, type PluginBase } from './plugin-base.js';

/**
 * When a plugin changes the tree: at the `start`, as it was read; `before` its tables are matched,
 * when its headings are known (the default); or `after`, when `file.data.report` is there and each
 * matched table stands in its official layout.
 */
export type TransformPhase = 'start' | 'before' | 'after';

/** What changes a tree. */
export interface TransformPlugin<Options = undefined>
  extends PluginBase<'transform'>,
    Configurable<Options> {
  readonly phase?: TransformPhase | undefined;
  /** Change the tree in place, or give another one back. */
  transform(
    tree: Root,
    file: VFile,
    options: Options,
    // biome-ignore lint/suspicious/noConfusingVoidType: what changes its tree in place returns nothing.
  ): Root | undefined | void | Promise<Root | undefined | void>;
}

/** Define what changes a tree. */
export function defineTransform<Options = undefined>(
  transform: Omit<TransformPlugin<Options>, 'kind' | 'interfaceVersion'>,
): TransformPlugin<Options> {
  return { kind: 'transform', interfaceVersion, ...transform };
}
