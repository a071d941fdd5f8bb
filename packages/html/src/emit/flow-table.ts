import { type DataTable, type GridRow, gridRows } from '@gouji/tree';
import type { Element } from 'hast';
import { element } from './element.js';
import type { Flowing } from './flowing.js';
import { foldBlanks } from './fold-blanks.js';
import { flowLines } from './spread-lines.js';
import type { State } from './state.js';
import { tableCell } from './table-cell.js';

/**
 * Write a table with its spans, row by row, in a wrapper that scrolls by itself; tables within
 * tables stand as they are. Scopes and `headers` come later, from rehype-accessible-tables.
 */
export function flowTable(state: State, node: DataTable): Flowing {
  const number = ++state.tables;
  const inner = state.nesting > 0;
  const caption = inTable(state, () => captionOf(state, node, number));
  const classNames = node.data?.classNames?.filter((name) => name.startsWith('gouji-'));
  const own = element('table', { className: classNames?.length ? classNames : undefined });
  const table: Flowing = {
    element: state.patch(node, own),
    children: flowLines(partsOf(state, node, caption)),
  };
  return inner ? table : wrap(state, table, number, caption.length > 0);
}

/** Make what stands in a table. */
function inTable<T>(state: State, make: () => T): T {
  state.nesting++;
  const made = make();
  state.nesting--;
  return made;
}

function* partsOf(state: State, node: DataTable, caption: Element[]): Generator<Element | Flowing> {
  yield* caption;
  yield* rowGroups(state, node);
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
function* rowGroups(state: State, node: DataTable): Generator<Flowing> {
  const rows = node.children.filter((child) => child.type === 'dataRow');
  const placed = gridRows(node);
  for (let start = 0; start < rows.length; ) {
    const { group } = rows[start]!;
    let end = start + 1;
    while (end < rows.length && rows[end]!.group === group) end++;
    const head = group === 'head' && start === 0;
    const foot = group === 'foot' && end === rows.length;
    yield {
      element: element(head ? 'thead' : foot ? 'tfoot' : 'tbody', {}),
      children: flowLines(rowsOf(state, placed, end - start)),
    };
    start = end;
  }
}

/** Write the next rows of a grid. */
function* rowsOf(state: State, placed: Iterator<GridRow>, count: number): Generator<Element> {
  for (let left = count; left > 0; left--) {
    const { row, cells }: GridRow = placed.next().value;
    yield inTable(state, () => {
      const content = cells.map((cell) => tableCell(state, cell, row));
      return state.patch(row, element('tr', {}, content));
    });
  }
}

/** A wrapper that can be focused scrolls by keyboard too; its name says what scrolls. */
function wrap(state: State, table: Flowing, number: number, captioned: boolean): Flowing {
  const name = captioned
    ? { ariaLabelledBy: [`table-${number}-caption`] }
    : { ariaLabel: state.language === 'zh' ? `表格 ${number}` : `Table ${number}` };
  const properties = { className: ['gouji-table'], role: 'group', tabIndex: 0, ...name };
  return { element: element('div', properties), children: flowLines([table]) };
}
