import type { Grid } from '@gouji/tree';

/** How a row goes over pages. */
export interface RowPlan {
  /** It is repeated on each page. */
  head: boolean;
  /** It stands on one page. */
  whole: boolean;
  /** It stands on the page of the row that follows. */
  keepNext: boolean;
}

/**
 * Decide which rows repeat and which do not break: none that would leave a page no room for more.
 *
 * @param heights of the rows, about
 * @param page height of a page
 * @param most how high a table may be that is kept on one page
 */
export function planRows(grid: Grid, heights: number[], page: number, most: number): RowPlan[] {
  const sum = (list: number[]) => list.reduce((total, height) => total + height, 0);
  let heads = 0;
  while (heads < grid.height && grid.rows[heads]!.group === 'head') heads++;
  if (heads === grid.height || sum(heights.slice(0, heads)) > page / 2) heads = 0;
  const together = sum(heights) < most;
  return heights.map((height, index) => ({
    head: index < heads,
    whole: height < page / 2,
    keepNext: (together || index < heads) && index + 1 < heights.length,
  }));
}
