import { hasOpenRows } from '@gouji/forms';
import type { Layout } from '../make/layout.js';
import type { Draft } from './draft.js';

/** The printed tables whose rows the form knows: a row more or less can be told there only. */
export function closedTables({ form, sheet }: Draft): Layout[] {
  const open = new Set(form.tables.filter(hasOpenRows).map(({ id }) => id));
  const tables = sheet.sections.flatMap((section) => section.tables);
  return tables.filter(({ table }) => !open.has(table));
}
