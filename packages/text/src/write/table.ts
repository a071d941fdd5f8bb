import { type DataCell, type DataTable, toGrid } from '@gouji/tree';
import type { ToTextOptions } from '../to-text.js';
import { writeBlocks } from './blocks.js';
import { drawnTable } from './drawn-table.js';
import { writePhrasing } from './phrasing.js';

/** Write a table as bar rows, one cell a slot; what a span covers is blank, unless it is drawn. */
export function writeTable(table: DataTable, { drawSpans }: ToTextOptions): string {
  const lines = (drawSpans && drawnTable(table)) || barRows(table);
  const caption = table.children.find((child) => child.type === 'dataCaption');
  if (caption) lines.unshift(writePhrasing(caption.children));
  return lines.join('\n');
}

function barRows(table: DataTable): string[] {
  const grid = toGrid(table);
  return grid.slots.map((slots, row) => {
    const cells = Array.from({ length: grid.width }, (_, column) => {
      const slot = slots[column];
      return slot && slot.row === row && slot.column === column ? textOfCell(slot.cell) : '';
    });
    return `| ${cells.join(' | ')} |`.replace(/ {2,}/gu, ' ');
  });
}

function textOfCell(cell: DataCell): string {
  return writeBlocks(cell.children, {}).join(' ').replace(/\s+/gu, ' ').trim();
}
