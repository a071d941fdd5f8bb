import type { Item } from './items.js';
import type { TableMatch } from './match-table.js';

/** One label may look like another table's. */
const fewest = 2;

/**
 * Drop tables of which nothing was read and that are not there: whose numbers another table has
 * placed, or that print neither a number nor a head of their own.
 */
export function dropClaimed(tables: readonly TableMatch[]): TableMatch[] {
  return tables.filter((table) => {
    if (tables.length < 2 || table.collapsed.length > 0) return true;
    if (isRead(table)) return true;
    const numbers = table.rows.flatMap(({ evidence }) => evidence.values).filter(isNumber);
    if (numbers.length === 0) return isPrinted(table);
    const others = tables.filter((other) => other !== table);
    if (hasOwnHead(table, others)) return true;
    const placed = placedBy(others);
    return !numbers.every((item) => placed.has(item));
  });
}

/**
 * Drop copies of a table that hold nothing but numbers which stand beside a label of another table:
 * only a head of the wrong table stands over them. One copy is left in any case.
 */
export function dropPlaced(
  copies: readonly TableMatch[],
  others: readonly TableMatch[],
): TableMatch[] {
  if (copies.length < 2) return [...copies];
  const labelled = others
    .flatMap(({ rows }) => rows)
    .filter(({ evidence }) => isLabelled(evidence));
  const placed = new Set(labelled.flatMap(({ evidence }) => evidence.values));
  const own = copies.filter(({ rows }) => {
    const numbers = rows.flatMap(({ evidence }) => evidence.values).filter(isNumber);
    return numbers.length === 0 || !numbers.every((item) => placed.has(item));
  });
  return own.length > 0 ? own : [...copies];
}

/** The label of the row stands on the line of its numbers. */
function isLabelled({ labelItems, values }: TableMatch['rows'][number]['evidence']): boolean {
  return labelItems.some(({ line }) => line === values[0]?.line);
}

function isRead({ rows }: TableMatch): boolean {
  return rows.some(({ cells }) => {
    return cells.some(({ slot }) => slot && slot.lexeme.kind !== 'blank');
  });
}

/** Row labels are printed, or labels over columns. */
function isPrinted({ alignment: { anchors, headers } }: TableMatch): boolean {
  const columns = [...headers.values()].filter(({ kind }) => kind === 'column');
  return anchors.length > 0 || new Set(columns).size >= fewest;
}

/** Labels over its columns are printed that no other table reads: it is there, and blank. */
function hasOwnHead(table: TableMatch, others: readonly TableMatch[]): boolean {
  const own = [...table.alignment.headers].filter(([item, { kind }]) => {
    return kind === 'column' && !others.some(({ alignment }) => alignment.headers.has(item));
  });
  return own.length >= fewest;
}

function placedBy(tables: readonly TableMatch[]): Set<Item> {
  const rows = tables.filter(isRead).flatMap((table) => table.rows);
  return new Set(rows.flatMap(({ evidence }) => evidence.values));
}

function isNumber({ lexeme }: Item): boolean {
  return lexeme!.kind === 'number';
}
