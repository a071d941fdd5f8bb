import type { Place } from '@gouji/tree';
import type { Item } from './items.js';
import type { MatchedCell, MatchedRow, TableMatch } from './match-table.js';

/** Tables of which the rows are printed in turn, as if they were one. */
export interface Interleaved {
  /** Ids of the two tables; the same one twice where two copies of it are woven. */
  ids: [string, string];
  place: Place | undefined;
}

/** Lines of one table and of another must take turns at least so often. */
const fewestTurns = 3;
/** The share of a table's rows that must be printed again at once, for two copies to be woven. */
const twinShare = 0.5;

/**
 * Find tables whose lines alternate, and leave open what only its neighbours would tell: rows that
 * do not print their numbers on the line of their label.
 */
export function findInterleaved(tables: readonly TableMatch[]): Interleaved[] {
  const found: Interleaved[] = [];
  const marks = tables.map(marksOf);
  tables.forEach((table, i) => {
    if (isWovenWithItself(table)) {
      found.push({
        ids: [table.id, table.id],
        place: table.again[0]?.evidence.labelItems[0]?.place,
      });
      const again = new Set(table.again.map(({ evidence }) => evidence.label));
      for (const row of table.rows) if (!again.has(row.evidence.label)) leaveOpen(row);
      for (const copy of table.again) leaveFilledOpen(table, copy);
    }
    for (let j = i + 1; j < tables.length; j++) {
      const second = tables[j]!;
      if (!takeTurns(marks[i]!, marks[j]!)) continue;
      found.push({ ids: [table.id, second.id], place: placeOf(table, second) });
      for (const row of [...table.rows, ...second.rows]) if (!isOneLine(row)) leaveOpen(row);
    }
  });
  return found;
}

/** How many labels and numbers of a table each line prints, header included. */
function marksOf({ alignment, taken, strays }: TableMatch): Map<number, number> {
  const lost = new Set(strays.flatMap(({ label, values }) => [label, ...values]));
  const own = [...taken].filter((item) => !lost.has(item) && item.lexeme?.kind !== 'blank');
  const items = new Set([...own, ...alignment.headers.keys()]);
  const marks = new Map<number, number>();
  for (const { line } of items) marks.set(line.index, (marks.get(line.index) ?? 0) + 1);
  return marks;
}

/** Lines of either table stand between those of the other, as often as the shorter one has lines. */
function takeTurns(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): boolean {
  const [own, others] = [rangeOf(one), rangeOf(other)];
  if (own.to < others.from || others.to < own.from) return false;
  const lines = [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b);
  const sides = lines
    .map((line) => Math.sign((one.get(line) ?? 0) - (other.get(line) ?? 0)))
    .filter((side) => side !== 0);
  const turns = sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length;
  const fewer = Math.min(...[1, -1].map((own) => sides.filter((side) => side === own).length));
  return turns >= fewestTurns && turns >= fewer;
}

function rangeOf(marks: ReadonlyMap<number, number>): { from: number; to: number } {
  const range = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const line of marks.keys()) {
    range.from = Math.min(range.from, line);
    range.to = Math.max(range.to, line);
  }
  return range;
}

function isWovenWithItself({ rows, again }: TableMatch): boolean {
  if (again.length < fewestTurns) return false;
  const next = again.filter(({ evidence }) => {
    const first = rows.find((row) => row.evidence.label === evidence.label)!.evidence;
    const last = [...first.labelItems, ...first.values].map(lineIndex);
    const own = [...evidence.labelItems, ...evidence.values].map(lineIndex);
    return Math.abs(Math.min(...own) - Math.max(...last)) <= 1;
  });
  return next.length >= rows.length * twinShare;
}

function lineIndex({ line }: Item): number {
  return line.index;
}

/** The numbers stand beside the label; where the row has none, they fill a line of just its width. */
function isOneLine({ evidence, cells }: MatchedRow): boolean {
  const { labelItems } = evidence;
  const lines = cells.flatMap(({ slot }) => slot?.item.line ?? []);
  const line = labelItems[labelItems.length - 1]?.line ?? lines[0];
  const alone = labelItems.length > 0 || line?.cells.length === cells.length;
  return alone && lines.every((other) => other === line);
}

function leaveOpen(row: MatchedRow): void {
  row.cells = row.cells.map((cell) => {
    return cell.slot || cell.leaf.optional ? opened(cell) : cell;
  });
}

/** What one of two woven tables leaves blank is not told by the other. */
function leaveFilledOpen({ rows }: TableMatch, copy: MatchedRow): void {
  const row = rows.find(({ evidence }) => evidence.label === copy.evidence.label);
  row?.cells.forEach((cell, x) => {
    const again = copy.cells[x]!;
    if (cell.value === null || (again !== cell && again.value !== null)) return;
    row.cells[x] = opened(cell);
  });
}

function opened({ leaf, slot, place }: MatchedCell): MatchedCell {
  return { leaf, slot: null, value: null, open: [slot?.lexeme.text.trim() ?? ''], place };
}

function placeOf(...tables: TableMatch[]): Place | undefined {
  const items = tables.flatMap(({ taken }) => [...taken]);
  return items.reduce((first, item) => (item.index < first.index ? item : first)).place;
}
