import type { Equation } from '@gouji/tree';
import type { Break, FootnoteReference, Image, Text } from 'mdast';
import type { Change } from './change.js';

/** A link that segments may belong to; the same object means the same link. */
export interface LinkTarget {
  url: string;
  title?: string | undefined;
}

/** A piece of a paragraph in one formatting. */
export interface Segment {
  node: Text | Break | Image | FootnoteReference | Equation;
  marks: number;
  link: LinkTarget | undefined;
  change: Change | undefined;
  /** A page or column break, which means nothing at the edge of a paragraph. */
  pageBreak: boolean;
}
