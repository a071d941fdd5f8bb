import type { DataCell, DataRow } from '@gouji/tree';
import type { IContext, IXmlableObject } from 'docx';
import type { Place } from '../place.js';
import type { State } from '../state.js';
import { leaf, PlainElement } from '../xml/plain-element.js';
import { keepWithNext } from './keep-with-next.js';
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

/** Write a row; one without cells is left out, for Word does not open it. */
export function writeRow(
  state: State,
  laid: LaidRow,
  row: DataRow,
  place: Place,
  table: TablePlan,
): PlainElement | undefined {
  const cells = laid.cells.map((cell) => writeCell(state, cell, row, place, table));
  if (cells.length === 0) return undefined;
  const content = [{ 'w:trPr': propertiesOf(laid, table) }, ...cells];
  return table.keepNext ? new KeptRow('w:tr', content) : new PlainElement('w:tr', content);
}

/** 17.4.82; columns left out at the edges are 17.4.15 and 17.4.14. */
function propertiesOf({ before, after }: LaidRow, { whole, head }: TablePlan): IXmlableObject[] {
  return [
    // Office takes `on` and `off` alone here.
    leaf('w:cantSplit', whole ? undefined : { 'w:val': 'off' }),
    ...(head ? [leaf('w:tblHeader')] : []),
    ...(before > 0 ? [leaf('w:gridBefore', { 'w:val': before })] : []),
    ...(after > 0 ? [leaf('w:gridAfter', { 'w:val': after })] : []),
  ];
}

/** A row that stands on one page with the next. */
class KeptRow extends PlainElement {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const row = super.prepForXml(context);
    if (row) keepWithNext(row);
    return row;
  }
}
