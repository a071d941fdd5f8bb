import { canonicalPaths, type Form, formFileSchema, jsonSchema } from '@gouji/forms';
import { forms } from '@gouji/templates';
import { findForm } from 'gouji';
import { knownForms } from '../io/known-forms.js';
import type { Terminal } from '../terminal.js';

/** Print id, years and title of each form. */
export async function listForms(terminal: Terminal): Promise<void> {
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
export async function showForm(asked: string, terminal: Terminal): Promise<void> {
  const rows = canonicalPaths(await formOf(asked)).map(({ path, unit, row, column, type }) =>
    [path, unit, row, column, type].join('\t'),
  );
  await terminal.print(`${['path\tunit\trow\tcolumn\ttype', ...rows].join('\n')}\n`);
}

/** Print the JSON Schema of the reports of a form; without one, that of the files of forms. */
export async function printSchema(asked: string | undefined, terminal: Terminal): Promise<void> {
  const schema = asked === undefined ? formFileSchema() : jsonSchema(await formOf(asked));
  await terminal.print(`${JSON.stringify(schema, null, 2)}\n`);
}

/** A form by its id, or by the file of one's own. */
async function formOf(asked: string): Promise<Form> {
  const { form, forms: known } = await knownForms(asked);
  return findForm(known, form!);
}
