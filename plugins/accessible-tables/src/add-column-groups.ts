import type { Element } from 'hast';
import type { TableGrid } from './table-grid.js';

/**
 * Add the `colgroup` elements that `scope="colgroup"` stands on (WHATWG HTML, the `scope`
 * attribute), where the first row of a table's head parts its columns into groups.
 */
export function addColumnGroups(table: Element, grid: TableGrid): void {
  const first = grid.rows[0];
  if (!first?.head) return;
  if (!first.cells.some((cell) => cell.kind === 'column' && cell.width > 1)) return;
  const has = (name: string) =>
    table.children.some((child) => child.type === 'element' && child.tagName === name);
  if (has('colgroup') || has('col')) return;
  const sum = first.cells.reduce((total, cell) => total + cell.width, 0);
  if (sum !== grid.width || first.slots.length !== grid.width) return;
  const groups = first.cells.map((cell): Element => {
    const properties = cell.width > 1 ? { span: cell.width } : {};
    return { type: 'element', tagName: 'colgroup', properties, children: [] };
  });
  const caption = table.children.findIndex(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  // Line feeds between the parts of a table stay a habit of its source.
  const next = table.children[caption + 1];
  const gap = next?.type === 'text' && next.value.trim() === '' ? [next] : [];
  const spread = groups.flatMap((group) => [...gap.map((text) => ({ ...text })), group]);
  table.children.splice(caption + 1, 0, ...spread);
}
