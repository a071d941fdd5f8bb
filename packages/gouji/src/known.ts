import { type Known, listKnown } from './convert/list-known.js';
import type { ConvertOptions } from './options.js';
import { resolvePlugins } from './plugin/resolve-plugins.js';

/** List what there is: what gouji brings or is given, and what plugins add. */
export function knownTo({ forms, plugins }: Pick<ConvertOptions, 'forms' | 'plugins'>): Known {
  return listKnown(resolvePlugins(plugins), forms);
}
