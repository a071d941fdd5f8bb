import type { Localized } from '@gouji/tree';

import type { Form, Leaf } from '../form/expand.js';

/** Name a cell by its row and column labels, as a person would. */
export function nameOf(leaf: Leaf): string {
  const row = leaf.block.rows[leaf.row]!.label;
  const column = leaf.block.columns[leaf.column]!;
  const columns = column.labels.slice(-Math.max(1, column.path.length));
  return [row, ...columns].filter(Boolean).map(short).join('·');
}

/** Name a column by its own label. */
export function columnName(leaf: Leaf): string {
  return short(leaf.block.columns[leaf.column]!.label);
}

/** Name a row. */
export function rowName(leaf: Leaf): string {
  const row = leaf.block.rows[leaf.row]!;
  return row.label === '' ? leaf.table.definition.title.zh : short(row.label);
}

/** Labels carry notes of up to a hundred characters; a message needs only the name. */
export function short(label: string): string {
  const bare = label.replace(/[((][^()（）]{6,}[))]/gu, '');
  const most = /\p{Script=Han}/u.test(bare) ? 26 : 64;
  return bare.length > most ? `${bare.slice(0, most - 1)}…` : bare;
}

/** Values as printed, the first of them where there are very many. */
export function quoteValues(items: ReadonlyArray<{ text: string }>): string {
  const texts = items.map(({ text }) => text.trim()).filter(Boolean);
  const quoted = texts.slice(0, mostQuoted).join(' ');
  return texts.length > mostQuoted ? `${quoted} …` : quoted;
}

const mostQuoted = 60;

/** The title of a table in both languages. */
export function tableName(form: Form, id: string): Localized {
  return form.tables.find((table) => table.id === id)!.definition.title;
}

/** The longest path that all given paths share. */
export function commonPath(paths: string[]): string {
  const [first = '', ...rest] = paths.map((path) => path.split('.'));
  const parts = [...first];
  for (const other of rest) {
    let same = 0;
    while (same < parts.length && parts[same] === other[same]) same++;
    parts.length = same;
  }
  return parts.join('.');
}
