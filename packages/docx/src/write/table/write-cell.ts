import type { DataRow } from '@gouji/tree';
import type { IXmlableObject, XmlComponent } from 'docx';
import type { Place } from '../place.js';
import type { Block, State } from '../state.js';
import { sizedId } from '../style/sized-id.js';
import { twips } from '../style/twips.js';
import { leaf, PlainElement } from '../xml/plain-element.js';
import { plainParagraph } from '../xml/plain-paragraph.js';
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
): PlainElement {
  const { widths, size } = plan;
  const { column, span } = laid;
  let width = 0;
  for (let at = column; at < column + span; at++) width += widths[at] ?? 0;
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
  const filled = blocks.length > 0 ? blocks : [plainParagraph(sizedId(use, size))];
  return new PlainElement('w:tc', [
    { 'w:tcPr': propertiesOf(laid, width) },
    ...(endWithParagraph(filled) as unknown as XmlComponent[]),
  ]);
}

/** Width, spans and place of what the cell holds (17.4.69), in the order of the schema. */
function propertiesOf({ span, merge }: LaidCell, width: number): IXmlableObject[] {
  return [
    leaf('w:tcW', { 'w:type': 'dxa', 'w:w': width }),
    ...(span > 1 ? [leaf('w:gridSpan', { 'w:val': span })] : []),
    ...(merge ? [leaf('w:vMerge', { 'w:val': merge })] : []),
    centred,
  ];
}

const centred = leaf('w:vAlign', { 'w:val': 'center' });

/** 17.4.66: a cell ends with a paragraph; after a table its gap is one. */
function endWithParagraph(blocks: Block[]): Block[] {
  return elementName(blocks.at(-1)!) === 'w:p' ? blocks : [...blocks, plainParagraph(undefined)];
}

function elementName(block: Block): string {
  return (block as unknown as { rootKey: string }).rootKey;
}
