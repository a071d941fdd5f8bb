import { canonicalPaths, jsonSchema } from '@gouji/forms';
import { forms } from '@gouji/templates';
import { findForm } from 'gouji';
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

/** Print every path of a form with its unit and labels, tab-separated. */
export async function showForm(id: string, terminal: Terminal): Promise<void> {
  const rows = canonicalPaths(findForm(forms, id)).map(
    ({ path, unit, row, column }) => `${path}\t${unit}\t${row}\t${column}\n`,
  );
  await terminal.print(`path\tunit\trow\tcolumn\n${rows.join('')}`);
}

/** Print the JSON Schema of the reports of a form. */
export async function printSchema(id: string, terminal: Terminal): Promise<void> {
  await terminal.print(`${JSON.stringify(jsonSchema(findForm(forms, id)), null, 2)}\n`);
}
