import type { Gathered, RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { Line, LineCell } from './lines.js';

/**
 * Of rows with one number for each of several years, keep that of the report's year where the head
 * over them names it; the columns of the other years are told as what the form does not have.
 */
export function keepYear(gathered: Gathered, items: readonly Item[], year: number | null): void {
  const { rows, taken } = gathered;
  const head = year === null ? undefined : yearHead(rows, items, year);
  if (!head) return;
  const others = new Map<LineCell, Item[]>();
  for (const row of rows) {
    const years = row.values.map(({ cell }) => head.cells.find((each) => isOver(each, cell)));
    if (row.block.columns.length !== 1 || row.values.length < 2) continue;
    if (row.values.some(({ line }) => line.ruler !== head.line.ruler)) continue;
    const own = years.indexOf(head.own);
    if (own < 0 || new Set(years).size < years.length || years.includes(undefined)) continue;
    row.values.forEach((value, at) => {
      if (at === own) return;
      const column = others.get(years[at]!);
      if (column) column.push(value);
      else others.set(years[at]!, [value]);
    });
    row.values = [row.values[own]!];
  }
  if (others.size === 0) return;
  gathered.strays = gathered.strays.filter(({ label, values }) => {
    return !label || values.length > 0 || !head.cells.includes(label.cell);
  });
  for (const item of items) {
    const values = others.get(item.cell);
    if (!values || item.line !== head.line) continue;
    gathered.strays.push({ label: item, values, column: true, after: rows.length });
    taken.add(item);
  }
}

interface YearHead {
  line: Line;
  /** The cells that name a year, and the one that names the report's. */
  cells: LineCell[];
  own: LineCell;
}

const yearAlone = /^(?:19|20)\d{2}\s*年?度?$/u;

/** The nearest line over the first row with two years or more, the report's among them. */
function yearHead(
  rows: readonly RowEvidence[],
  items: readonly Item[],
  year: number,
): YearHead | undefined {
  const first = rows.find(({ values }) => values.length > 1)?.values[0];
  const { ruler } = first?.line ?? {};
  if (!first || (ruler !== 'grid' && ruler !== 'cells')) return undefined;
  const line = linesBefore(first, items).findLast((each) => {
    return each.ruler === ruler && yearsOf(each).length > 1;
  });
  const cells = line ? yearsOf(line) : [];
  const own = cells.filter(({ text }) => Number.parseInt(text.normalize('NFKC'), 10) === year);
  return line && own.length === 1 ? { line, cells, own: own[0]! } : undefined;
}

function linesBefore({ index }: Item, items: readonly Item[]): Line[] {
  return [...new Set(items.filter((item) => item.index < index).map(({ line }) => line))];
}

function yearsOf({ cells }: Line): LineCell[] {
  return cells.filter(({ text }) => yearAlone.test(text.normalize('NFKC').trim()));
}

function isOver({ column, width }: LineCell, own: LineCell): boolean {
  return column === own.column && width === own.width;
}
