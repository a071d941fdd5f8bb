import { type DataTable, type GridFault, placeOf, toGrid } from '@gouji/tree';
import type { Element } from 'hast';
import type { ReadState } from '../state.js';
import { cellsOf, type Section } from './sections-of.js';

/** Tell what is not sound about a table's grid. */
export function reportFaults(state: ReadState, table: DataTable, sections: Section[]): void {
  const kinds = new Set<GridFault['kind']>(toGrid(table).faults.map((fault) => fault.kind));
  if (sections.some(({ rows }) => rows.some((row, index) => isClipped(row, rows.length - index)))) {
    kinds.add('clipped');
  }
  if (kinds.size === 0) return;
  const found = (words: Record<GridFault['kind'], string>) => [...kinds].map((kind) => words[kind]);
  state.problems.push({
    rule: 'ragged-grid',
    severity: 'info',
    message: {
      zh: `表格的行列不齐整:${found(zh).join('、')};请核对该表的合并单元格。`,
      en: `Unexpected grid with ${found(en).join(', ')}, expected rows of one width; check the table's merged cells.`,
    },
    place: placeOf(table),
  });
}

const zh = {
  hole: '有空缺',
  overlap: '单元格重叠',
  ragged: '各行列数不同',
  clipped: '合并超出范围',
};
const en = {
  hole: 'holes',
  overlap: 'overlapping cells',
  ragged: 'rows of unequal width',
  clipped: 'spans cut off',
};

function isClipped(row: Element, left: number): boolean {
  return cellsOf(row).some((cell) => Number(cell.properties.rowSpan ?? 1) > left);
}
