import { type DataCell, type DataTable, type Grid, textOf } from '@gouji/tree';
import type { Layout } from '../style/layout.js';
import { twips } from '../style/twips.js';
import { type Columns, measureColumns } from './measure-columns.js';
import { numberColumns } from './number-columns.js';
import { rowHeights, type Setting } from './row-heights.js';
import { scale, shareOut } from './share-out.js';
import { type TextWidth, textWidth } from './text-width.js';

/** The columns of a table, which size its text has, and how high its rows become. */
export interface ColumnPlan {
  widths: number[];
  /** Index of the size in the style's list. */
  size: number;
  heights: number[];
}

/**
 * Choose the columns of a table: as the source declares them, made to fit, else by what they hold;
 * and of the sizes of the style the first in which they have room.
 */
export function planColumns(
  table: DataTable,
  grid: Grid,
  { style }: Layout,
  room: number,
): ColumnPlan {
  const { sizes, padding, width } = style.table;
  const sides = twips(padding.side) * 2;
  const texts = new Map(grid.cells.map((cell) => [cell, widthOfCell(cell.cell, sides)]));
  const numbers = numberColumns(grid);
  const demand = { width: grid.width, cells: grid.cells, texts, numbers };
  const measured = sizes.map((size) => measureColumns(demand, twips(size), sides));
  const fitting = measured.findIndex(({ least }) => sum(least) <= room);
  const size = fitting < 0 ? sizes.length - 1 : fitting;
  const columns = measured[size]!;
  const declared = declaredWidths(table, columns, room);
  const choices = declared
    ? [declared]
    : modest(columns, numbers).map((one) => shareOut(one, room, width === 'full'));
  const plans = choices.map((widths) => {
    const ends = twips(padding.top) * 2;
    const setting: Setting = { widths, texts, size: twips(sizes[size]!), padding: { sides, ends } };
    return { widths, size, heights: rowHeights(grid, setting) };
  });
  return plans.reduce((best, plan) => (sum(plan.heights) < sum(best.heights) ? plan : best));
}

/** Columns of numbers that wish for less than they might, so that their labels have more room. */
function modest({ least, natural }: Columns, numbers: readonly boolean[]): Columns[] {
  return [1, 0.5, 0].map((share) => ({
    least,
    natural: natural.map((wish, column) =>
      numbers[column] ? least[column]! + share * (wish - least[column]!) : wish,
    ),
  }));
}

/** A nested table wants more than its words say. */
function widthOfCell(cell: DataCell, sides: number): TextWidth {
  const text = textWidth(textOf(cell).slice(0, 2000));
  const nested = cell.children.find((child) => child.type === 'dataTable');
  if (!nested) return text;
  const columns = nested.data?.columns ?? 2;
  return { ...text, least: Math.max(text.least, columns * (200 + sides)) };
}

/** The widths that the source declares, where no word is too long for them on this page. */
function declaredWidths(
  { data }: DataTable,
  { least }: Columns,
  room: number,
): number[] | undefined {
  const declared = data?.columnWidths;
  if (declared?.length !== least.length || !declared.every((one) => one > 0)) return undefined;
  const widths = scale(declared, Math.min(sum(declared), room));
  return widths.every((width, column) => width >= least[column]!) ? widths : undefined;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
