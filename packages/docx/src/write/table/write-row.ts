import type { DataCell, DataRow } from '@gouji/tree';
import { BuilderElement, TableRow, type XmlComponent } from 'docx';
import type { Place } from '../place.js';
import type { State } from '../state.js';
import type { LaidRow } from './lay-rows.js';
import type { ColumnPlan } from './plan-columns.js';
import type { RowPlan } from './plan-rows.js';
import { writeCell } from './write-cell.js';

/** What the cells of one table share. */
export interface TablePlan extends RowPlan {
  plan: ColumnPlan;
  /** Cells that another covers. */
  covered: ReadonlyMap<DataCell, DataCell[]>;
}

/** Write a row. */
export function writeRow(
  state: State,
  laid: LaidRow,
  row: DataRow,
  place: Place,
  table: TablePlan,
): TableRow {
  const children = laid.cells.map((cell) => writeCell(state, cell, row, place, table));
  const options = {
    children,
    cantSplit: table.whole,
    ...(table.head && { tableHeader: true }),
    ...(table.keepNext && { keepNext: true }),
  };
  return new SpacedRow(options, laid.before, laid.after);
}

/** A row that leaves out columns at its edges (ECMA-376 Part 1, 17.4.14 and 17.4.15). */
class SpacedRow extends TableRow {
  constructor(options: ConstructorParameters<typeof TableRow>[0], before: number, after: number) {
    super(options);
    const properties = this.root[0] as unknown as XmlComponent;
    for (const [name, value] of [
      ['w:gridBefore', before],
      ['w:gridAfter', after],
    ] as const) {
      if (value === 0) continue;
      const attributes = { val: { key: 'w:val', value } };
      properties.addChildElement(new BuilderElement({ name, attributes }));
    }
  }
}
