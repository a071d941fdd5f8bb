import { type DataTable, dataTable } from '@gouji/tree';
import type { Element } from 'hast';
import type { Block, ReadState } from '../state.js';
import { isLayoutTable } from '../table/is-layout-table.js';
import { leadingHead } from '../table/leading-head.js';
import { readCaption } from '../table/read-caption.js';
import { readRows } from '../table/read-rows.js';
import { reportFaults } from '../table/report-faults.js';
import { cellsOf, sectionsOf } from '../table/sections-of.js';

/** Read `table` with its caption, row groups and spans; one used for layout falls away. */
export function table(state: ReadState, element: Element): Block[] {
  if (!state.keepTables && !state.written.has(element) && isLayoutTable(element)) {
    const cells = sectionsOf(element).flatMap((section) => section.rows.flatMap(cellsOf));
    return cells.flatMap((cell) => state.flow(cell.children));
  }
  const named = sectionsOf(element);
  // What we wrote ourselves has a head if there is one.
  const sections = state.written.has(element) ? named : leadingHead(named);
  const node: DataTable = dataTable([...readCaption(state, element), ...readRows(state, sections)]);
  if (element.position) node.position = element.position;
  reportFaults(state, node, sections);
  return [node];
}
