import type { ConvertOptions } from 'gouji';
import type { ReadFlags } from './flags.js';

/** Say how documents are to be read, by the flags that `convert` and `check` share. */
export function readingOptions(flags: ReadFlags): Omit<ConvertOptions, 'to'> {
  const { form, agency, year, simplify, comments, hidden, changes, limit } = flags;
  const metadata = { agency, year };
  return { form, metadata, simplify, comments, hidden, trackedChanges: changes, limits: limit };
}
