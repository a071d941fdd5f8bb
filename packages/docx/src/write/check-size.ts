import { type DataTable, GoujiError, visit } from '@gouji/tree';
import type { Root } from 'mdast';

/**
 * Refuse a tree of more paragraphs and cells than Word can work with, before anything is made.
 *
 * @throws GoujiError `limit-exceeded`
 */
export function checkSize(tree: Root, most: number): void {
  let count = 0;
  visit(tree, (node) => {
    if (counted.has(node.type)) count++;
    else if (node.type === 'dataTable') count += cellsOf(node);
    if (count > most) throw tooLarge(most);
  });
}

const counted = new Set(['paragraph', 'heading', 'tableCell', 'code', 'streamCell']);

/** A cell stands in every row that it covers. */
function cellsOf({ children }: DataTable): number {
  const rows = children.filter((child) => child.type === 'dataRow');
  let count = 0;
  rows.forEach((row, index) => {
    for (const { rowSpan } of row.children) count += Math.min(rowSpan, rows.length - index);
  });
  return count;
}

function tooLarge(most: number): GoujiError {
  return new GoujiError('limit-exceeded', {
    zh: `文档的段落和单元格超过 ${most} 个,Word 难以打开,没有输出;请拆分文档,或用 maxBlocks 提高上限。`,
    en: `Unexpected more than ${most} paragraphs and cells, expected a document that Word can open; split it or raise maxBlocks.`,
  });
}
