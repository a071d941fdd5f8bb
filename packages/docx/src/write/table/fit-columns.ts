import { dataCell, type Grid, type GridCell } from '@gouji/tree';

/** More columns than this no table of Word has. */
const most = 63;

/**
 * Give a table in the columns that Word can have: columns that no cell begins or ends at are left
 * out; where there still are too many, the table is parted into some that follow one another.
 */
export function fitColumns(grid: Grid): Grid[] {
  if (grid.width <= most) return [grid];
  const edges = new Set<number>([0, grid.width]);
  for (const { column, width } of grid.cells) edges.add(column).add(column + width);
  const used = [...edges].sort((a, b) => a - b);
  const grids: Grid[] = [];
  for (let start = 0; start + 1 < used.length; start += most) {
    grids.push(part(grid, used.slice(start, start + most + 1)));
  }
  return grids;
}

/** Take the columns between the first and the last of some edges; a cell cut off goes on blank. */
function part(grid: Grid, edges: number[]): Grid {
  const [from, to] = [edges[0]!, edges.at(-1)!];
  const index = new Map(edges.map((edge, position) => [edge, position]));
  const cells = new Map<GridCell, GridCell>();
  for (const cell of grid.cells) {
    const start = Math.max(from, cell.column);
    const end = Math.min(to, cell.column + cell.width);
    if (start >= end) continue;
    const column = index.get(start)!;
    const whole = start === cell.column ? cell.cell : dataCell('');
    cells.set(cell, { ...cell, cell: whole, column, width: index.get(end)! - column });
  }
  const slots = grid.slots.map((line) =>
    edges.slice(0, -1).map((edge) => {
      const cell = line[edge];
      return cell && cells.get(cell);
    }),
  );
  return { ...grid, width: edges.length - 1, cells: [...cells.values()], slots };
}
