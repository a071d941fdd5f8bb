import type { BlockContent, DefinitionContent } from 'mdast';
import type { CountedNumber } from '../numbering/numbering-counter.js';
import type { Segment } from './segment.js';

/** The paragraph at hand. */
export interface Paragraph {
  /** Which of the part's paragraphs it is, from 1. */
  ordinal: number;
  segments: Segment[];
  style?: string | undefined;
  /** Direct outline level, 0 to 9. */
  outlineLevel?: number | undefined;
  numberingId?: number | undefined;
  numberingLevel?: number | undefined;
  /** The paragraph mark is a tracked deletion, so the next paragraph goes on here. */
  markDeleted: boolean;
  /** The style hides what is in it. */
  hidden: boolean;
  /** The paragraph mark says by itself whether it is hidden. */
  markHidden?: boolean | undefined;
  /** The number of the paragraph, once it has been counted. */
  number?: CountedNumber | undefined;
  counted: boolean;
  bookmarks: string[] | undefined;
  /** What a SEQ field in it counts: `Table`, `表`, `Figure` (17.16.5.56). */
  sequence: string | undefined;
  /** Text boxes anchored in it; they follow it. */
  after: Array<BlockContent | DefinitionContent> | undefined;
}

/** Make a paragraph that holds nothing yet. */
export function newParagraph(ordinal: number): Paragraph {
  return {
    ordinal,
    segments: none,
    style: undefined,
    outlineLevel: undefined,
    numberingId: undefined,
    numberingLevel: undefined,
    markDeleted: false,
    hidden: false,
    markHidden: undefined,
    number: undefined,
    counted: false,
    bookmarks: undefined,
    sequence: undefined,
    after: undefined,
  };
}

const none: Segment[] = [];
