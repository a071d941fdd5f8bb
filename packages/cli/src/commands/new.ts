import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { blankForm, blankFormats, knownTo, type PluginUse, resolvePlugins } from 'gouji';
import { openSetup } from '../config/open-setups.js';
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
  const setup = await openSetup(flags);
  const { plugins } = setup;
  const style = flags.style === undefined ? undefined : await readStyle(flags.style, [setup]);
  const { form, forms: given } = await knownForms(id);
  const { forms } = knownTo({ forms: given, plugins });
  const { value, basename } = await blankForm(form!, {
    to,
    style: styleDefined(style, plugins),
    forms,
  });
  if (output === undefined || output === '-') await terminal.print(value);
  else if (isFolder(output))
    writeWhole({ path: join(output, basename!), content: value, folder: true });
  else writeWhole({ path: output, content: value });
}

/** A style that a plugin defines is given as data. */
function styleDefined(style: string | object | undefined, plugins: readonly PluginUse[]) {
  if (typeof style !== 'string') return style;
  return resolvePlugins(plugins).wordStyles.get(style)?.style ?? style;
}

function formatOf(output: string | undefined): 'docx' | 'yaml' {
  return extname(output ?? '').toLowerCase() === '.docx' ? 'docx' : 'yaml';
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
