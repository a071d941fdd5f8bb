import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { blankForm, blankFormats } from 'gouji';
import type { NewFlags } from '../flags.js';
import { knownForms } from '../io/known-forms.js';
import { readStyle } from '../io/read-style.js';
import { writeWhole } from '../io/write-whole.js';
import { oneOf } from '../one-of.js';
import type { Terminal } from '../terminal.js';

/** Print or write the blank form of an id; the name of the output says what is wanted. */
export async function newForm(id: string, flags: NewFlags, terminal: Terminal): Promise<void> {
  const { output } = flags;
  const to = oneOf('--to', blankFormats)(flags.to ?? formatOf(output));
  const style = flags.style === undefined ? undefined : await readStyle(flags.style);
  const { form, forms } = await knownForms(id);
  const { value, basename } = await blankForm(form!, { to, style, forms });
  if (output === undefined || output === '-') await terminal.print(value);
  else if (isFolder(output)) writeWhole(join(output, basename!), value, { folder: true });
  else writeWhole(output, value);
}

function formatOf(output: string | undefined): 'docx' | 'yaml' {
  return extname(output ?? '').toLowerCase() === '.docx' ? 'docx' : 'yaml';
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
