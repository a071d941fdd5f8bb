import type { CellStream, DataTable } from '@gouji/tree';
import { textOf, toGrid } from '@gouji/tree';
import type { Nodes } from 'mdast';
import { type Passage, passageOf } from './passage.js';

type Visit = (passage: Passage, label: string) => void;

/** Call back with each piece of running text of a tree, and with what heads it in a table. */
export function eachPassage(node: Nodes, visit: Visit, label = ''): void {
  if (node.type === 'dataTable') eachCell(node, visit);
  else if (node.type === 'cellStream') eachStreamCell(node, visit);
  else if (isText(node)) visit(passageOf(node), label);
  else if ('children' in node) for (const child of node.children) eachPassage(child, visit, label);
}

function isText(node: Nodes): boolean {
  return (
    'value' in node ||
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'dataCaption' ||
    node.type === 'tableCell'
  );
}

/** What heads a cell: the cells before it in its row, and above it in its column. */
function eachCell(table: DataTable, visit: Visit): void {
  const { cells } = toGrid(table);
  for (const child of table.children) {
    if (child.type === 'dataCaption') visit(passageOf(child), '');
  }
  const heads = cells.map(({ cell }) => textOf(cell).trim());
  for (const { cell, row, column, width } of cells) {
    if (cell.data?.path !== undefined) continue;
    const label = heads.filter((head, index) => {
      if (!isLabel(head)) return false;
      const other = cells[index]!;
      const left = other.row === row && other.column < column;
      const above = other.row < row && other.column < column + width;
      return left || (above && column < other.column + other.width);
    });
    for (const block of cell.children) eachPassage(block, visit, label.join(' ') || table.type);
  }
}

/** A longer text says something rather than heading another, and a number heads nothing. */
function isLabel(text: string): boolean {
  return text.length <= 20 && !/^[\d\s.,+()-]*$/u.test(text);
}

function eachStreamCell(stream: CellStream, visit: Visit): void {
  const [head] = stream.children;
  let above = '';
  for (const line of stream.children) {
    line.children.forEach((cell, index) => {
      const left = line.children.slice(0, index).map(({ value }) => value);
      const top = line === head ? '' : (head?.children[index]?.value ?? '');
      const label = [...left, top, line.separator === 'none' ? above : ''].filter(isLabel);
      visit(passageOf(cell), label.join(' ') || stream.type);
    });
    above = line.children[0]?.value ?? '';
  }
}
