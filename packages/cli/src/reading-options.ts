import { type ConvertOptions, checkResolved } from 'gouji/convert';
import type { Setup } from './config/setup.js';
import type { ReadFlags } from './flags.js';
import { knownForms } from './io/known-forms.js';

/** Say how documents are to be read, by the flags that `convert` and `check` share. */
export async function readingOptions(flags: ReadFlags): Promise<Omit<ConvertOptions, 'to'>> {
  const { from, agency, year, simplify, comments, hidden, changes, limit } = flags;
  const known = await knownForms(flags.form);
  const metadata = { agency, year };
  const reading = { simplify, comments, hidden, trackedChanges: changes, limits: limit };
  return { ...known, from, metadata, ...reading };
}

/**
 * Refuse what cannot be done with any of the setups, before any document is read: options that
 * cannot be met, and plugins that cannot be set up.
 */
export async function checkSetups(
  options: ConvertOptions,
  setups: readonly Setup[],
): Promise<void> {
  for (const { plugins, resolved, rules } of setups) {
    checkResolved({ ...options, plugins, rules }, resolved);
    if (plugins.length === 0) continue;
    const { createProcessor } = await import('gouji');
    const { to } = options;
    createProcessor({
      ...options,
      ...{ plugins, rules, from: options.from ?? 'markdown' },
      ...(to === 'docx' && { to: 'json', style: undefined }),
    });
  }
}
