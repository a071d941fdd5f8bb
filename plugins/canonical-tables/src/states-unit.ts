import type { Leaf } from '@gouji/forms/fit';

/** Tell whether the labels over and beside a cell, or its table's title, state its unit. */
export function statesUnit({ unit, block, row, column, table }: Leaf): boolean {
  if (unit === null || block.unitColumn) return true;
  const { title } = table.definition;
  const words = [
    ...block.rows[row]!.labels,
    ...block.columns[column]!.labels,
    block.title?.label ?? '',
    block.corner?.label ?? '',
    title.zh,
    title.en,
  ];
  return words.some((word) => word.includes(unit));
}
