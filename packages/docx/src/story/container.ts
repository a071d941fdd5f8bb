import type { SourceAddress } from '@gouji/tree';
import type { BlockContent, DefinitionContent, List } from 'mdast';
import type { Field } from './field.js';
import type { Paragraph } from './paragraph.js';
import type { Run } from './run.js';
import type { Segment } from './segment.js';

/** A list that the next paragraph may go on with. */
export interface OpenList {
  node: List;
  level: number;
  list: string;
  /** The ordinal of its last item. */
  ordinal: number;
}

/** Something that holds blocks: the body, a cell, a note, a text box. */
export interface Container {
  children: Array<BlockContent | DefinitionContent>;
  /** Table, row and cell that the blocks stand in. */
  cell?: Pick<SourceAddress, 'table' | 'row' | 'cell'> | undefined;
  /** Lists open at its end, outermost first. */
  lists: OpenList[];
  /** Content of paragraphs whose mark was deleted; it belongs to the next paragraph. */
  carried: Segment[];
  /** What was at work outside and goes on when the container ends. */
  outer?:
    | { paragraph: Paragraph | undefined; run: Run; fields: Field[]; container: Container }
    | undefined;
}
