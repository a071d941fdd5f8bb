import type { Asset, Footnotes, Language, Problem } from '@gouji/tree';
import type { FileChild, ParagraphChild } from 'docx';
import type { Definition, Heading, Node, Nodes } from 'mdast';
import type { Anchors } from './anchors.js';
import type { Closing } from './closing.js';
import type { Comments } from './comments.js';
import type { Lists } from './lists.js';
import type { NoteMarks } from './note-marks.js';
import type { Format, Place } from './place.js';
import type { Layout } from './style/layout.js';

/** A paragraph or table of the document. */
export type Block = FileChild;

/** A run, or what else may stand in a paragraph. */
export type Run = ParagraphChild;

/** Turn one block of the tree into blocks of the document. */
// biome-ignore lint/suspicious/noExplicitAny: a handler knows the node type that it is for.
export type BlockHandler = (state: State, node: any, place: Place) => Block[];

/** Turn one inline node of the tree into runs. */
// biome-ignore lint/suspicious/noExplicitAny: a handler knows the node type that it is for.
export type PhrasingHandler = (state: State, node: any, format: Format) => Run[];

export type BlockHandlers = Record<string, BlockHandler>;
export type PhrasingHandlers = Record<string, PhrasingHandler>;

/** What handlers work with. */
export interface State {
  readonly layout: Layout;
  /** Language of the words that are added. */
  readonly language: Language;
  readonly furniture: boolean;
  readonly footnotes: Footnotes;
  readonly noteMarks: NoteMarks;
  readonly comments: Comments;
  readonly lists: Lists;
  readonly anchors: Anchors;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Lists that follow another at once, and must not be taken for the same. */
  readonly twins: ReadonlySet<Node>;
  /** Paragraphs at the end that are a date, a signature, an annex. */
  readonly closing: ReadonlyMap<Node, Closing>;
  /** The title of the document, if it has one. */
  readonly title: Heading | undefined;
  /** What could not be written as it stands. */
  readonly problems: Problem[];
  /** A heading has been written. */
  headed: boolean;
  /** Give the next number of a sequence, from 1: ids must be unique, and the same each time. */
  next(sequence: 'drawing' | 'link' | 'change'): number;
  /** A link or picture definition by its identifier. */
  definition(identifier: string): Definition | undefined;
  /** Write blocks in order; phrasing among them becomes paragraphs. */
  blocks(nodes: readonly Nodes[], place: Place): Block[];
  /** Write inline nodes in order. */
  phrasing(nodes: readonly Nodes[], format: Format): Run[];
}
