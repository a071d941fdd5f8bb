import type { Asset, PageFurniture, Problem } from '@gouji/tree';
import type { Element, ElementContent, RootContent as HastContent } from 'hast';
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Notes } from './collect-notes.js';

/** Content of the tree between blocks. */
export type Block = BlockContent | DefinitionContent;

/** What may stand in hast where content is read. */
export type Content = ElementContent | HastContent;

/** An element set apart from the article; `hidden` if browsers hide it within the text. */
export interface Aside {
  kind: PageFurniture['kind'];
  element: Element;
  hidden?: boolean | undefined;
}

/** Read one block element. */
export type FlowHandler = (state: ReadState, element: Element) => Block[];

/** Read one element within a line. */
export type PhrasingHandler = (state: ReadState, element: Element) => PhrasingContent[];

/** What the handlers of one reading share. */
export interface ReadState {
  readonly maxSlots: number;
  /** Every table is data, also one that looks like layout. */
  readonly keepTables: boolean;
  readonly notes: Notes;
  readonly problems: Problem[];
  readonly assets: Asset[];
  /** Elements read already as something else (markers, a promoted title). */
  readonly taken: Set<Element>;
  /** Tables that we wrote ourselves, which are data whatever they look like. */
  readonly written: Set<Element>;
  /** Navigation, headers, footers and hidden text met on the way. */
  readonly asides: Aside[];
  /** Say whether an element is a block or holds one. */
  isBlock(element: Element): boolean;
  /** Read content as blocks. */
  flow(nodes: Content[]): Block[];
  /** Read content as one line, white space not yet folded. */
  phrasing(nodes: Content[]): PhrasingContent[];
}
