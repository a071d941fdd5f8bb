import { readLexeme } from '../../coerce/read-lexeme.js';
import { isNumeric } from '../../form/is-numeric.js';
import type { AssignedChart } from './assign-charts.js';
import type { ChartRow } from './chart.js';
import { InnerNames } from './inner-names.js';
import type { Shape } from './shape.js';

/**
 * Move lines of cells back into their columns that lost the blank under the name of their group:
 * they begin with a name that others print below one, and have a blank too many at their end.
 * Nothing is moved unless a number says so, which stands for a name or among words.
 */
export function restoreOffset(shape: Shape, parts: readonly AssignedChart[]): void {
  const inner = new InnerNames(shape, parts);
  for (const { chart, head } of parts) {
    const [outer, below] = head.names;
    if (outer === undefined || below !== outer + 1) continue;
    const rows = chart.rows.slice(head.rows).filter((row) => {
      const last = row.cells[chart.width - 1]?.text ?? '';
      return row.line.kind !== 'grid' && last === '' && inner.leads(row, outer);
    });
    const words = new Set([...head.values].flatMap(([x, c]) => (isWords(shape, c) ? [x] : [])));
    words.add(below);
    const tells = rows.some(({ cells }) => cells.some((cell, x) => words.has(x) && isNumber(cell)));
    const fits = rows.every(({ cells }) => {
      return !cells.some((cell, x) => words.has(x + 1) && isNumber(cell));
    });
    if (!tells || !fits) continue;
    for (const row of rows) {
      const blank = { ...row.cells[outer]!, text: '' };
      row.cells = [...row.cells.slice(0, outer), blank, ...row.cells.slice(outer)];
      row.cells.length = chart.width;
    }
  }
}

/** Tell whether a column of the form holds no number in any row. */
function isWords({ columns, table }: Shape, column: number): boolean {
  const path = columns[column]!.path.join('.');
  const leaves = table.blocks.flatMap((block) => block.leaves.flat());
  const own = leaves.filter((leaf) => path !== '' && leaf.path.endsWith(`.${path}`));
  return own.length > 0 && !own.some(isNumeric);
}

/** A number, or a sign that stands in place of one. */
function isNumber(cell: ChartRow['cells'][number]): boolean {
  const kind = readLexeme(cell?.text ?? '')?.kind;
  return kind === 'number' || kind === 'placeholder';
}
