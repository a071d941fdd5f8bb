import { type DataRow, type DataTable, type GridCell, toGrid } from '@gouji/tree';
import type { Element, ElementContent } from 'hast';
import { element } from '../element.js';
import { foldBlanks } from '../fold-blanks.js';
import { spreadLines } from '../spread-lines.js';
import type { State } from '../state.js';
import { tableCell } from '../table-cell.js';

/**
 * Write a table with its spans, in a wrapper that scrolls by itself; tables within tables stand
 * as they are. Scopes and `headers` come later, from rehype-accessible-tables.
 */
export function dataTable(state: State, node: DataTable): ElementContent {
  const number = ++state.tables;
  const caption = captionOf(state, node, number);
  state.nesting++;
  const parts = [...caption, ...rowGroups(state, node)];
  state.nesting--;
  const classNames = node.data?.classNames?.filter((name) => name.startsWith('gouji-'));
  const table = element(
    'table',
    { className: classNames?.length ? classNames : undefined },
    spreadLines(parts),
  );
  state.patch(node, table);
  return state.nesting > 0 ? table : wrap(state, table, number, caption.length > 0);
}

function captionOf(state: State, node: DataTable, number: number): Element[] {
  const caption = node.children.find((child) => child.type === 'dataCaption');
  if (!caption || caption.children.length === 0) return [];
  const id = `table-${number}-caption`;
  const anchor = state.anchorOf(caption);
  const content = foldBlanks(state.all(caption));
  const marked = anchor === undefined ? content : [element('span', { id: anchor }, content)];
  return [state.patch(caption, element('caption', { id }, marked))];
}

/** Rows of one group stand together, so that no row span leaves it. */
function rowGroups(state: State, node: DataTable): Element[] {
  const grid = toGrid(node);
  const cells: GridCell[][] = grid.rows.map(() => []);
  for (const cell of grid.cells) cells[cell.row]!.push(cell);
  const groups: Array<{ group: DataRow['group']; rows: Element[] }> = [];
  for (const [index, row] of grid.rows.entries()) {
    if (groups.at(-1)?.group !== row.group) groups.push({ group: row.group, rows: [] });
    const content: Element[] = [];
    for (const cell of cells[index]!) content.push(tableCell(state, cell, row));
    groups.at(-1)!.rows.push(state.patch(row, element('tr', {}, content)));
  }
  return groups.map(({ group, rows }, index) => {
    const head = group === 'head' && index === 0;
    const foot = group === 'foot' && index === groups.length - 1;
    return element(head ? 'thead' : foot ? 'tfoot' : 'tbody', {}, spreadLines(rows));
  });
}

/** A wrapper that can be focused scrolls by keyboard too; its name says what scrolls. */
function wrap(state: State, table: Element, number: number, captioned: boolean): Element {
  const name = captioned
    ? { ariaLabelledBy: [`table-${number}-caption`] }
    : { ariaLabel: state.language === 'zh' ? `表格 ${number}` : `Table ${number}` };
  const properties = { className: ['gouji-table'], role: 'group', tabIndex: 0, ...name };
  return element('div', properties, spreadLines([table]));
}
