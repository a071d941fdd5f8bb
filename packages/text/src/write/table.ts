import { type DataCell, type DataTable, toGrid } from '@gouji/tree';
import { writeBlocks } from './blocks.js';
import { writePhrasing } from './phrasing.js';

/** Write a table as bar rows, one cell a slot; what a span covers is blank. */
export function writeTable(table: DataTable): string {
  const grid = toGrid(table);
  const lines = grid.slots.map((slots, row) => {
    const cells = Array.from({ length: grid.width }, (_, column) => {
      const slot = slots[column];
      return slot && slot.row === row && slot.column === column ? textOfCell(slot.cell) : '';
    });
    return `| ${cells.join(' | ')} |`.replace(/ {2,}/gu, ' ');
  });
  const caption = table.children.find((child) => child.type === 'dataCaption');
  if (caption) lines.unshift(writePhrasing(caption.children));
  return lines.join('\n');
}

function textOfCell(cell: DataCell): string {
  return writeBlocks(cell.children, {}).join(' ').replace(/\s+/gu, ' ').trim();
}
