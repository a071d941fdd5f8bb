import type { FormTableModel } from '../form/expand.js';
import { fold } from '../text/fold.js';
import type { SectionLine } from './find-sections.js';
import type { Line } from './lines.js';

/** Tell whether a line prints a table's title and nothing else: plain text has no other caption. */
export function printsTitle(line: Line | undefined, { definition }: FormTableModel): boolean {
  if (line?.cells.length !== 1) return false;
  const text = fold(line.cells[0]!.text);
  return text === fold(definition.title.zh) || text === fold(definition.title.en);
}

/** Make a test for the lines at which what stands before them ends: titles of sections and tables. */
export function titleTest(
  sections: readonly SectionLine[],
  tables: readonly FormTableModel[],
): (line: Line) => boolean {
  const titles = new Set(sections.map(({ line }) => line));
  return (line) => titles.has(line) || tables.some((table) => printsTitle(line, table));
}
