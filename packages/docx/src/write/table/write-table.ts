import { type DataTable, type Grid, toGrid } from '@gouji/tree';
import type { IXmlableObject } from 'docx';
import type { Place } from '../place.js';
import type { Block, State } from '../state.js';
import { leaf, PlainElement } from '../xml/plain-element.js';
import { xmlText } from '../xml/xml-text.js';
import { findCovered } from './find-covered.js';
import { fitColumns } from './fit-columns.js';
import { gapAfter } from './gap-after.js';
import { isOfficial } from './is-official.js';
import { layRows } from './lay-rows.js';
import { planColumns } from './plan-columns.js';
import { planRows } from './plan-rows.js';
import { writeRow } from './write-row.js';

/**
 * Write the rows of a table: columns of stated widths, which both the grid and every cell repeat
 * (ECMA-376 Part 1, 17.4.48 and 17.4.71), so that all word processors honour them. A gap keeps it
 * apart from a table that follows.
 */
export function writeTable(
  state: State,
  node: DataTable,
  place: Place,
  title: string | undefined,
): Block[] {
  const grid = toGrid(node);
  if (grid.width === 0 || grid.cells.length === 0) return [];
  return fitColumns(grid).flatMap((part) => [
    writeGrid(state, node, part, place, title),
    gapAfter(),
  ]);
}

function writeGrid(
  state: State,
  node: DataTable,
  grid: Grid,
  place: Place,
  title: string | undefined,
): Block {
  const { layout } = state;
  const official = isOfficial(node);
  // A table of a form stands on a page of its own, with the heading above it.
  const most = official ? layout.height - 1.2 * layout.units('normal').line : layout.height * 0.4;
  const room = { width: place.width, height: most, shrink: official };
  const plan = planColumns(node, grid, layout, room);
  const rows = planRows(grid, plan.heights, layout.height, most);
  const covered = findCovered(grid);
  const total = plan.widths.reduce((sum, width) => sum + width, 0);
  const written = layRows(grid).map((row, index) =>
    writeRow(state, row, grid.rows[index]!, place, { plan, covered, ...rows[index]! }),
  );
  const full = layout.style.table.width === 'full';
  const properties = propertiesOf(total, full, title);
  const columns = plan.widths.map((width) => leaf('w:gridCol', { 'w:w': width }));
  const content = [{ 'w:tblPr': properties }, { 'w:tblGrid': columns }, ...written];
  return new PlainElement('w:tbl', content) as unknown as Block;
}

/** 17.4.59; the title is the alternative text (17.4.41 of later editions). */
function propertiesOf(width: number, full: boolean, title: string | undefined): IXmlableObject[] {
  return [
    leaf('w:tblStyle', { 'w:val': 'TableGrid' }),
    leaf('w:tblW', { 'w:type': 'dxa', 'w:w': width }),
    ...(full ? [leaf('w:jc', { 'w:val': 'center' })] : []),
    leaf('w:tblLayout', { 'w:type': 'fixed' }),
    ...(title ? [leaf('w:tblCaption', { 'w:val': xmlText(title).slice(0, 250) })] : []),
  ];
}
