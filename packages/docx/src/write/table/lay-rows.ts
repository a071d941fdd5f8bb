import type { DataCell, Grid, GridCell } from '@gouji/tree';

/** A cell as Word has it: in every row that it covers. */
export interface LaidCell {
  column: number;
  span: number;
  /** The cell, in its first row; undefined where none is printed. */
  cell: GridCell | undefined;
  /** How it joins the cells above and below (ECMA-376 Part 1, 17.4.84). */
  merge: 'restart' | 'continue' | undefined;
}

/** A row as Word has it, with the columns that it leaves out before and after its cells. */
export interface LaidRow {
  before: number;
  cells: LaidCell[];
  after: number;
}

/** Deal a grid out into rows in which every column is covered once. */
export function layRows(grid: Grid): LaidRow[] {
  return grid.slots.map((slots, y) => {
    const cells: LaidCell[] = [];
    for (let x = 0; x < grid.width; ) {
      const slot = slots[x];
      let end = x + 1;
      while (end < grid.width && slots[end] === slot) end++;
      cells.push({ column: x, span: end - x, ...joined(slot, x, y, end - x) });
      x = end;
    }
    return trim(cells);
  });
}

function joined(slot: GridCell | undefined, x: number, y: number, span: number) {
  if (!slot || slot.column !== x || slot.width !== span) {
    const whole = slot?.row === y && slot.column === x;
    return { cell: whole ? slot : undefined, merge: undefined };
  }
  if (slot.row === y)
    return { cell: slot, merge: slot.height > 1 ? ('restart' as const) : undefined };
  return { cell: undefined, merge: 'continue' as const };
}

/** What is left out at the edges is no cell; but a row must have one. */
function trim(cells: LaidCell[]): LaidRow {
  let start = 0;
  let end = cells.length;
  while (end > 0 && isLeftOut(cells[end - 1]!)) end--;
  while (start < end && isLeftOut(cells[start]!)) start++;
  if (end === 0) return { before: 0, cells: cells.slice(0, 1).map(widen(cells)), after: 0 };
  const columns = (list: LaidCell[]) => list.reduce((sum, { span }) => sum + span, 0);
  return {
    before: columns(cells.slice(0, start)),
    cells: cells.slice(start, end),
    after: columns(cells.slice(end)),
  };
}

function widen(cells: LaidCell[]): (cell: LaidCell) => LaidCell {
  return (cell) => ({ ...cell, span: cells.reduce((sum, { span }) => sum + span, 0) });
}

function isLeftOut({ cell, merge }: LaidCell): boolean {
  return merge === undefined && (cell === undefined || isFiller(cell.cell));
}

function isFiller({ data, children }: DataCell): boolean {
  return data?.filler === true && children.length === 0;
}
