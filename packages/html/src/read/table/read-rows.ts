import { type DataRow, dataCell, dataRow, GoujiError } from '@gouji/tree';
import type { Element } from 'hast';
import type { ReadState } from '../state.js';
import { headerRoles } from './header-roles.js';
import { cellsOf, type Section } from './sections-of.js';
import { spansOf } from './spans-of.js';

/**
 * Read the rows of a table; row spans end with their row group, as in browsers.
 *
 * @throws GoujiError `limit-exceeded` where the spans make a grid beyond the limit
 */
export function readRows(state: ReadState, sections: Section[]): DataRow[] {
  const roles = headerRoles(sections);
  let slots = 0;
  return sections.flatMap(({ group, rows }) =>
    rows.map((row, index) => {
      const elements = cellsOf(row).filter((element) => !isFiller(element));
      const cells = elements.map((element) => {
        const { colSpan, rowSpan } = spansOf(element, rows.length - index);
        slots += colSpan * rowSpan;
        if (slots > state.maxSlots) throw tooLarge(state.maxSlots);
        const cell = dataCell(state.flow(element.children), {
          colSpan,
          rowSpan,
          header: roles.get(element),
        });
        if (element.position) cell.position = element.position;
        return cell;
      });
      const node = dataRow(cells, group);
      if (row.position) node.position = row.position;
      return node;
    }),
  );
}

/** Word closes a row whose cells are out of line with one of no width, which is none of the table. */
function isFiller({ properties, children }: Element): boolean {
  const { width, style } = properties;
  if (String(width) !== '0' || typeof style !== 'string') return false;
  return /border:\s*none/i.test(style) && children.length === 0;
}

function tooLarge(limit: number): GoujiError {
  return new GoujiError('limit-exceeded', {
    zh: `表格超过 ${limit} 个单元格位置,已停止;请检查 colspan 和 rowspan,或用 maxSlots 提高上限。`,
    en: `Unexpected table of more than ${limit} slots, expected less; check colspan and rowspan or raise maxSlots.`,
  });
}
