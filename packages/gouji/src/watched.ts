import type { Node } from 'mdast';
import type { Pluggable } from 'unified';
import type { VFile } from 'vfile';
import type { ConversionStep, WatchStep } from './conversion-step.js';

/** Make the plugin that tells a watcher what the tree is after a step; none where nobody watches. */
export function watched(
  watch: WatchStep | undefined,
  name: string,
  phase?: ConversionStep['phase'],
): Pluggable[] {
  if (!watch) return [];
  const tell = (tree: Node, file: VFile): void => {
    watch({ name, phase, tree, file });
  };
  return [() => tell];
}
