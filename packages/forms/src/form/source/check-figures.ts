import { cellsOfFact } from '../../prose/cells-of-fact.js';
import type { Form } from '../expand.js';
import { noCell } from './check-facts.js';
import type { DataFault } from './explain-issue.js';
import { unknownName } from './unknown-name.js';

/** Find figures of no table, and bars that lead to no cell. */
export function checkFigures(form: Form): DataFault[] {
  const tables = form.tables.map(({ id }) => id);
  return (form.definition.figures ?? []).flatMap(({ table, bars }, index) => {
    const at = ['figures', index];
    const known = tables.includes(table);
    return [
      ...(known ? [] : [unknownName(table, [...at, 'table'], tables, { zh: '表', en: 'table' })]),
      ...bars.flatMap(({ cells }, one) =>
        cells.flatMap((cell, two) =>
          cellsOfFact(cell, form).length > 0
            ? []
            : [noCell(cell, [...at, 'bars', one, 'cells', two], form)],
        ),
      ),
    ];
  });
}
