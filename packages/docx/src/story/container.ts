import type { SourceAddress } from '@gouji/tree';
import type { BlockContent, DefinitionContent, List } from 'mdast';
import type { Segment } from './segment.js';

/** What a container may hold. */
export type Block = BlockContent | DefinitionContent;

/** A list that the next paragraph may go on with. */
export interface OpenList {
  node: List;
  level: number;
  list: string;
  /** The ordinal of its last item. */
  ordinal: number;
}

/** Something that holds blocks: the body, a cell, a note, a text box. */
export class Container {
  children: Block[] = [];
  /** Lists open at its end, outermost first. */
  lists: OpenList[] = none;
  /** Content of paragraphs whose mark was deleted; it belongs to the next paragraph. */
  carried: Segment[] | undefined = undefined;

  /** @param cell table, row and cell that the blocks stand in */
  constructor(readonly cell: SourceAddress | undefined = undefined) {}

  /** Add a block. Most cells hold one, and a list made of one takes the room of one. */
  add(block: Block): void {
    if (this.children.length === 0) this.children = [block];
    else this.children.push(block);
  }

  /** End the open lists. */
  endLists(): void {
    if (this.lists.length > 0) this.lists = none;
  }

  openList(list: OpenList): void {
    if (this.lists.length === 0) this.lists = [list];
    else this.lists.push(list);
  }
}

const none: OpenList[] = [];
