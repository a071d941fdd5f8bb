import type { LayoutCell } from '../../../make/layout.js';
import type { TablePrinter } from '../../../make/print/table-printer.js';
import { textDocument } from '../../../make/print/text-document.js';
import { type Draft, dropCell, isOptional, leaveOpen } from '../../draft.js';
import { loseBlanks } from '../../lose-blanks.js';
import type { Shape } from '../../style.js';

/**
 * One cell a line, and every line that stood before is gone, numbers with them. A row that is whole
 * is known; of any other each cell may be any of its numbers, or none.
 */
export const duplicatesRemoved: Shape = {
  kind: 'shape',
  name: 'duplicates-removed',
  says: ['duplicate lines removed by the scraper, so values are gone (null, not 0)'],
  needsSums: true,
  without: ['lost-labels', 'stray-number', 'table-twice'],
  print(draft) {
    loseBlanks(draft);
    const seen = new Set<string>();
    const text = textDocument(draft.sheet, { table: () => uniqueLines(draft, seen) });
    return uniqueOf(text.split('\n'), new Set()).join('\n');
  },
};

function uniqueLines(draft: Draft, seen: Set<string>): TablePrinter {
  return ({ rows }) => {
    const printed = rows.flat().map(({ text }) => text);
    let before: LayoutCell[] = [];
    for (const row of rows) {
      const fresh = new Set(uniqueOf(row, seen, ({ text }) => text));
      const values = row.filter(({ path }) => path !== undefined);
      const gone = values.filter((cell) => !fresh.has(cell));
      if (gone.length > 0) lose(draft, values);
      // A row that need not be there is told by its label alone.
      const unnamed = row.some((cell) => cell.kind === 'row' && !fresh.has(cell));
      if (unnamed) loseOptional(draft, values);
      // One number without its label may be that of the row before, whose own is gone; and the
      // number behind a label that of the next row, whose label is.
      if (unnamed && values.length === 1) leaveOpen(draft, pathsOf([...before, ...values]));
      if (!unnamed) before = values.length === 1 ? values : [];
      // The document prints it no more.
      const lost = row.filter((cell) => cell.kind === 'value' && !fresh.has(cell));
      for (const cell of lost) cell.text = '';
    }
    return printed.join('\n');
  };
}

function pathsOf(cells: LayoutCell[]): string[] {
  return cells.flatMap(({ path }) => path ?? []);
}

/** What is left of a row may belong to any of its cells; of one cell nothing is left. */
function lose(draft: Draft, values: LayoutCell[]): void {
  if (values.length > 1)
    leaveOpen(
      draft,
      values.map(({ path }) => path!),
    );
  else draft.truth.set(values[0]!.path!, { value: null, sure: true });
}

function loseOptional(draft: Draft, values: LayoutCell[]): void {
  for (const { path } of values) {
    if (isOptional(draft, path!)) dropCell(draft, path!);
  }
}

function uniqueOf<T>(
  list: T[],
  seen: Set<string>,
  textOf: (one: T) => string = (one) => String(one),
): T[] {
  return list.filter((one) => {
    const text = textOf(one).trim();
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
