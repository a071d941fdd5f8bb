import type { Report } from '@gouji/tree';
import { hasOpenRows, rowNames } from '../form/name-rows.js';
import type { DocumentMatch } from '../match/match-document.js';

/** What the document names, and why it leaves values out; forms without open rows have neither. */
export function openWords({ form, tables }: DocumentMatch): Pick<Report, 'names' | 'marks'> {
  const names = form.tables.some(hasOpenRows) ? rowNames(form) : {};
  const marks: Array<[path: string, mark: string]> = [];
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      for (const { leaf, mark } of cells) if (mark) marks.push([leaf.path, mark]);
    }
  }
  return {
    ...(Object.keys(names).length > 0 && { names }),
    ...(marks.length > 0 && { marks: Object.fromEntries(marks) }),
  };
}
