import { type DataTable, isDataTable, textOf, toGrid, visit } from '@gouji/tree';
import type { Root } from 'mdast';
import { fromDocx } from '../src/index.js';
import { type ToDocxOptions, toDocx } from '../src/write/index.js';

/** Write a tree as a Word file and read that, without page headers and footers. */
export async function roundTrip(tree: Root, options?: ToDocxOptions): Promise<Root> {
  const back = fromDocx(await toDocx(tree, options), { comments: true, trackedChanges: 'all' });
  return { ...back, children: back.children.filter(({ type }) => type !== 'pageFurniture') };
}

/** The cells of a table where they begin, with their spans; null where none is. */
export function gridOf(table: DataTable): unknown[] {
  return toGrid(table).slots.map((slots, y) =>
    slots.map((slot, x) => {
      if (!slot || (slot.cell.data?.filler && slot.cell.children.length === 0)) return null;
      if (slot.row !== y || slot.column !== x) return '';
      return `${slot.width}×${slot.height} ${textOf(slot.cell)}`;
    }),
  );
}

/** What must not change on the way through a Word file: text, headings, lists and grids. */
export function shapeOf(tree: Root): string[] {
  const out = [textOf(tree)];
  visit(tree, (node) => {
    if (node.type === 'heading') out.push(`heading ${node.depth} ${textOf(node)}`);
    if (node.type === 'list')
      out.push(`list ${node.ordered ? node.start : '•'} ${node.children.length}`);
    if (node.type === 'link') out.push(`link ${node.url}`);
    if (isDataTable(node)) out.push(JSON.stringify(gridOf(node)));
  });
  return out;
}
