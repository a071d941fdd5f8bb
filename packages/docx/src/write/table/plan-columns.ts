import { type DataCell, type DataTable, type Grid, textOf } from '@gouji/tree';
import type { Layout } from '../style/layout.js';
import { twips } from '../style/twips.js';
import { type Columns, measureColumns } from './measure-columns.js';
import { numberColumns } from './number-columns.js';
import { rowHeights } from './row-heights.js';
import { scale, shareOut } from './share-out.js';
import { type TextWidth, textWidth } from './text-width.js';

/** The columns of a table, which size its text has, and how high its rows become. */
export interface ColumnPlan {
  widths: number[];
  /** Index of the size in the style's list. */
  size: number;
  heights: number[];
}

/** The page that a table has to fit. */
export interface Room {
  width: number;
  /** How high a table may be that is to stand on one page. */
  height: number;
  /** Smaller text will do, as long as it is legible, where the table then stands on one page. */
  shrink: boolean;
}

/**
 * Choose the columns of a table: as the source declares them, made to fit, else by what they hold;
 * and of the sizes of the style the first in which they have room.
 */
export function planColumns(
  table: DataTable,
  grid: Grid,
  { style }: Layout,
  room: Room,
): ColumnPlan {
  const { sizes, legible, padding, width } = style.table;
  const ends = twips(padding.top) * 2 + border;
  const sides = twips(padding.side) * 2 + slack;
  const texts = new Map(grid.cells.map((cell) => [cell, widthOfCell(cell.cell, sides)]));
  const numbers = numberColumns(grid);
  const demand = { width: grid.width, cells: grid.cells, texts, numbers };
  const measure = (size: number) => measureColumns(demand, twips(sizes[size]!), sides);
  let first = 0;
  let columns = measure(first);
  while (sum(columns.least) > room.width && first + 1 < sizes.length) columns = measure(++first);
  let best: ColumnPlan | undefined;
  for (let size = first; size < sizes.length; size++) {
    if (size > first && !(room.shrink && twips(sizes[size]!) >= twips(legible))) break;
    if (size > first) columns = measure(size);
    const declared = declaredWidths(table, columns, room.width);
    const choices = declared
      ? [declared]
      : modest(columns, numbers).map((one) => shareOut(one, room.width, width === 'full'));
    for (const widths of choices) {
      const setting = { widths, texts, size: twips(sizes[size]!), padding: { sides, ends } };
      const plan = { widths, size, heights: rowHeights(grid, setting) };
      const total = sum(plan.heights);
      if (total < room.height) return plan;
      if (!best || (size === first && total < sum(best.heights) * worthwhile)) best = plan;
    }
  }
  return best!;
}

/** Width of the lines above and below. */
const border = 10;
/** Room for borders, and for fonts that are a little wider than thought. */
const slack = 40;
/** Columns give way to others only where the table becomes clearly lower. */
const worthwhile = 0.96;

/** Columns of numbers that wish for less than they might, so that their labels have more room. */
function modest({ least, natural }: Columns, numbers: readonly boolean[]): Columns[] {
  return [1, 0.5, 0.2].map((share) => ({
    least,
    natural: natural.map((wish, column) =>
      numbers[column] ? least[column]! + share * (wish - least[column]!) : wish,
    ),
  }));
}

/** A nested table wants more than its words say, and a cell to be filled in has none yet. */
function widthOfCell(cell: DataCell, sides: number): TextWidth {
  if (cell.children.length === 0 && cell.data?.path !== undefined) {
    return { least: 150, natural: cell.data.numeric ? 400 : 1500 };
  }
  const text = unbroken(textWidth(textOf(cell).slice(0, 2000)), cell);
  const nested = cell.children.find((child) => child.type === 'dataTable');
  if (!nested) return text;
  const columns = nested.data?.columns ?? 2;
  return { ...text, least: Math.max(text.least, columns * (200 + sides)) };
}

/** Words of Latin letters, which Word parts where they are too long, get room for their widest fonts. */
function unbroken({ natural, least }: TextWidth, cell: DataCell): TextWidth {
  if (!/[A-Za-z]{4}/u.test(textOf(cell))) return { natural, least };
  const wider = Math.ceil(least * (cell.header ? bold : sturdy));
  return { natural: Math.max(natural, wider), least: wider };
}

/** Sans-serif letters against those of the estimate, and such letters in bold. */
const sturdy = 1.08;
const bold = 1.17;

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
