import type { Report } from '@gouji/tree';
import { rowNames } from '../form/name-rows.js';
import type { DocumentMatch } from '../match/match-document.js';

/** What the document names, and why it leaves values out; forms without open rows have neither. */
export function openWords({ form, tables }: DocumentMatch): Pick<Report, 'names' | 'marks'> {
  const names = rowNames(form);
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const marks = cells.flatMap(({ leaf, mark }) => (mark ? [[leaf.path, mark] as const] : []));
  return {
    ...(Object.keys(names).length > 0 && { names }),
    ...(marks.length > 0 && { marks: Object.fromEntries(marks) }),
  };
}
