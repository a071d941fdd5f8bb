import type { ConvertOptions } from 'gouji';
import type { ReadFlags } from './flags.js';
import { type KnownForms, knownForms } from './io/known-forms.js';

/** Say how documents are to be read, by the flags that `convert` and `check` share. */
export async function readingOptions(
  flags: ReadFlags,
): Promise<Omit<ConvertOptions, 'to'> & KnownForms> {
  const { agency, year, simplify, comments, hidden, changes, limit } = flags;
  const known = await knownForms(flags.form);
  const metadata = { agency, year };
  return { ...known, metadata, simplify, comments, hidden, trackedChanges: changes, limits: limit };
}
