import { canonicalPaths, type Form } from '@gouji/forms/fit';
import type { Language } from '@gouji/tree';

/** Name a cell, row or table by what the form prints; undefined where it prints nothing for it. */
export function pathWords(form: Form, path: string, language: Language): string | undefined {
  const table = form.tables.find((one) => one.id === path);
  if (table) return table.definition.title[language];
  const cells = canonicalPaths(form).filter(
    (entry) => entry.path === path || entry.path.startsWith(`${path}.`),
  );
  if (cells.length === 0) return undefined;
  const row = sharedLabels(cells.map((cell) => cell.row));
  const column = sharedLabels(cells.map((cell) => cell.column));
  return [row, column].filter(Boolean).join(' · ') || undefined;
}

/** Keep the labels, from the root, that all share. */
function sharedLabels(labels: string[]): string {
  const [first, ...others] = labels.map((label) => label.split(' > '));
  let length = first!.length;
  for (const other of others) {
    let same = 0;
    while (same < length && other[same] === first![same]) same++;
    length = same;
  }
  return first!.slice(0, length).join(' > ');
}
