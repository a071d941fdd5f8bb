import type { Language } from '@gouji/tree';
import type { BlockHandlers, PhrasingHandlers } from './state.js';

/** How a tree becomes a Word document. */
export interface ToDocxOptions {
  /**
   * The style: the id of one that comes with gouji, or one of yours as data; `gbt9704` for Chinese
   * documents by default, else `plain`.
   */
  readonly style?: string | object | undefined;
  /** Language of the document and of the few words added; read from the document by default. */
  readonly language?: Language | undefined;
  /** Keep page headers, page footers, page marks and navigation. */
  readonly furniture?: boolean | undefined;
  /** Handlers by node type, put over ours. */
  readonly handlers?:
    | {
        readonly blocks?: Readonly<BlockHandlers> | undefined;
        readonly phrasing?: Readonly<PhrasingHandlers> | undefined;
      }
    | undefined;
  /** Deepest nesting of the tree (default: 512). */
  readonly maxDepth?: number | undefined;
  /** Most paragraphs and cells (default: 200,000). */
  readonly maxBlocks?: number | undefined;
}
