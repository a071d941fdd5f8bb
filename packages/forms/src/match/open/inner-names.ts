import { readLexeme } from '../../coerce/read-lexeme.js';
import type { LabelDefinition } from '../../form/definition.js';
import { fold } from '../../text/fold.js';
import type { AssignedChart } from './assign-charts.js';
import type { ChartCell, ChartRow } from './chart.js';
import { ownRow } from './own-row.js';
import type { Shape } from './shape.js';

/** The names that rows of a table print below others. */
export class InnerNames {
  readonly #own: readonly LabelDefinition[];
  readonly #printed: ReadonlySet<string>;

  constructor({ rows }: Shape, parts: readonly AssignedChart[]) {
    this.#own = rows.flatMap(({ children = [] }) => children);
    const cells = parts.flatMap(({ chart, head }) => {
      const [, x] = head.names;
      return x === undefined ? [] : chart.rows.slice(head.rows).map((row) => row.cells[x]);
    });
    const names = cells.filter((cell) => cell && cell.text !== '' && !isNumber(cell));
    this.#printed = new Set(names.map((cell) => fold(cell!.text)));
  }

  /** Tell whether a cell prints such a name. */
  has(cell: ChartCell | undefined): boolean {
    if (!cell || cell.text === '') return false;
    return ownRow(this.#own, cell.text) !== undefined || this.#printed.has(fold(cell.text));
  }

  /** Tell whether a row has such a name where those of groups stand, and none behind it. */
  leads({ cells }: ChartRow, outer: number): boolean {
    const [name = '', next = ''] = [cells[outer]?.text, cells[outer + 1]?.text];
    if (name === '') return false;
    const isOwn = (text: string) => ownRow(this.#own, text) !== undefined;
    if (isOwn(name)) return !isOwn(next);
    return this.#printed.has(fold(name)) && (next === '' || isNumber(cells[outer + 1]));
  }
}

/** A number, or a sign that stands in place of one. */
function isNumber(cell: ChartRow['cells'][number]): boolean {
  const kind = readLexeme(cell?.text ?? '')?.kind;
  return kind === 'number' || kind === 'placeholder';
}
