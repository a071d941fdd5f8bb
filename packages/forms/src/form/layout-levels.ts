import { type DataCell, type DataRow, dataCell, dataRow } from '@gouji/tree';
import type { Block, Label, Leaf } from './expand.js';
import { isNumeric } from './is-numeric.js';

/** A column of values and the block that it belongs to. */
interface LevelColumn {
  block: Block;
  label: Label;
}

/**
 * Lay out the blocks that share one tree of rows: columns with a value for each row beside those
 * with one for a group, which spans its rows.
 * @param heads what heads each column of row labels
 */
export function layoutLevels(
  blocks: readonly Block[],
  heads: readonly string[],
  textOf: (leaf: Leaf) => string,
): DataRow[] {
  const columns = blocks
    .flatMap((block) => block.columns.map((label): LevelColumn => ({ block, label })))
    .sort((a, b) => a.label.order - b.label.order);
  const texts = [...heads, ...columns.map(({ label }) => label.labels.join(' '))];
  const head = dataRow(
    texts.map((text) => dataCell(text, { header: 'column' })),
    'head',
  );
  const rows: DataRow[] = [];
  for (const label of blocks[0]!.rowTree) place(label, [], []);
  return [head, ...rows];

  function place(label: Label, above: Label[], before: DataCell[]): void {
    const path = [...above, label];
    const span = rowsUnder(label);
    const leaf = label.children.length === 0;
    const colSpan = leaf ? heads.length - above.length : 1;
    const cells = [...before, dataCell(label.label, { colSpan, rowSpan: span, header: 'row' })];
    if (leaf) rows.push(dataRow([...cells, ...valuesOf(path)]));
    label.children.forEach((child, index) => {
      place(child, path, index === 0 ? cells : []);
    });
  }

  /** The values that begin in a row: its own, and those of the groups it is the first row of. */
  function valuesOf(path: Label[]): DataCell[] {
    return columns.flatMap(({ block, label }) => {
      const row = path.find((each) => block.rows.includes(each));
      if (!row) return [dataCell('')];
      if (!isFirst(row, path)) return [];
      const leaf = block.leaves[block.rows.indexOf(row)]![block.columns.indexOf(label)]!;
      const cell = dataCell(textOf(leaf), { rowSpan: rowsUnder(row) });
      cell.data = { numeric: isNumeric(leaf), path: leaf.path };
      return [cell];
    });
  }
}

function isFirst(row: Label, path: Label[]): boolean {
  return path.slice(path.indexOf(row)).every((label, index, below) => {
    return index === 0 || below[index - 1]!.children[0] === label;
  });
}

function rowsUnder({ children }: Label): number {
  return Math.max(
    1,
    children.reduce((sum, child) => sum + rowsUnder(child), 0),
  );
}
