import type { DataRow } from '@gouji/tree';
import {
  Paragraph,
  type Table,
  TableCell,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Place } from '../place.js';
import type { Block, State } from '../state.js';
import { sizedId } from '../style/sized-id.js';
import { twips } from '../style/twips.js';
import { cellUse } from './cell-use.js';
import type { LaidCell } from './lay-rows.js';
import type { TablePlan } from './write-row.js';

/** Write a cell: what it holds, in the style of its kind; at least one paragraph. */
export function writeCell(
  state: State,
  laid: LaidCell,
  row: DataRow,
  place: Place,
  { plan, covered }: TablePlan,
): TableCell {
  const { widths, size } = plan;
  const { column, span, merge } = laid;
  const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
  const cell = laid.cell?.cell;
  const use = cell ? cellUse(cell, row) : 'cell';
  const padding = twips(state.layout.style.table.padding.side) * 2;
  const inside: Place = {
    ...place,
    use,
    size,
    width: Math.max(1, width - padding),
    steps: 0,
    tables: place.tables + 1,
    item: undefined,
  };
  const content = cell ? [cell, ...(covered.get(cell) ?? [])] : [];
  const blocks = content.flatMap(({ children }) => state.blocks(children, inside));
  return new TableCell({
    children: endWithParagraph(blocks, sizedId(use, size)) as Array<Paragraph | Table>,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(span > 1 && { columnSpan: span }),
    ...(merge && { verticalMerge: merges[merge] }),
  });
}

const merges = { restart: VerticalMergeType.RESTART, continue: VerticalMergeType.CONTINUE };

/** 17.4.66: a cell ends with a paragraph; after a table its gap is one. */
function endWithParagraph(blocks: Block[], style: string): Block[] {
  return blocks.length > 0 ? blocks : [new Paragraph({ style })];
}
