import type { ConvertOptions } from 'gouji';
import type { ReadFlags } from './flags.js';

/** Say how documents are to be read, by the flags that `convert` and `check` share. */
export function readingOptions(flags: ReadFlags): Omit<ConvertOptions, 'to'> {
  const { form, simplify, comments, hidden, changes, limit } = flags;
  return { form, simplify, comments, hidden, trackedChanges: changes, limits: limit };
}
