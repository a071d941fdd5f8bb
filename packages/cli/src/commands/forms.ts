import { canonicalPaths, type Form, formFileSchema, jsonSchema } from '@gouji/forms';
import { findForm, knownTo } from 'gouji';
import { openSetup } from '../config/open-setups.js';
import type { CommonFlags } from '../flags.js';
import { knownForms } from '../io/known-forms.js';
import type { Terminal } from '../terminal.js';

/** Print id, years and title of each form, those of the configuration first. */
export async function listForms(flags: CommonFlags, terminal: Terminal): Promise<void> {
  const { forms } = knownTo(await openSetup(flags));
  const rows = forms.map(({ id, definition: { years, title } }) => {
    const { from, to } = years;
    const span = to === undefined ? `${from}-` : from === to ? `${from}` : `${from}-${to}`;
    return [id, span, title[terminal.language]];
  });
  const width = (column: number) => Math.max(...rows.map((row) => row[column]!.length));
  const line = ([id, span, title]: string[]) =>
    `${id!.padEnd(width(0))}  ${span!.padEnd(width(1))}  ${title}\n`;
  await terminal.print(rows.map(line).join(''));
}

/** Print every path of a form with its unit, labels and type, tab-separated. */
export async function showForm(
  asked: string,
  flags: CommonFlags,
  terminal: Terminal,
): Promise<void> {
  const entries = canonicalPaths(await formOf(asked, flags));
  const rows = entries.map(({ path, unit, row, column, type }) =>
    [path, unit, row, column, type].join('\t'),
  );
  await terminal.print(`${['path\tunit\trow\tcolumn\ttype', ...rows].join('\n')}\n`);
}

/** Print the JSON Schema of the reports of a form; without one, that of the files of forms. */
export async function printSchema(
  asked: string | undefined,
  flags: CommonFlags,
  terminal: Terminal,
): Promise<void> {
  const schema = asked === undefined ? formFileSchema() : jsonSchema(await formOf(asked, flags));
  await terminal.print(`${JSON.stringify(schema, null, 2)}\n`);
}

/** A form by its id, or by the file of one's own. */
async function formOf(asked: string, flags: CommonFlags): Promise<Form> {
  const { form, forms } = await knownForms(asked);
  const { plugins } = await openSetup(flags);
  return findForm(knownTo({ forms, plugins }).forms, form!);
}
