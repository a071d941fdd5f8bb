import type { Footnotes, Language, MarkerStyle } from '@gouji/tree';
import type { ElementContent } from 'hast';
import type { Definition, Heading, Node, Nodes, Parents } from 'mdast';

import type { ProblemMarks } from './problem-marks.js';

/** What a handler gives back: elements or text, several of them, or nothing. */
export type HandlerResult = ElementContent | ElementContent[] | undefined;

/** Turn one node of the tree into hast. */
// biome-ignore lint/suspicious/noExplicitAny: a handler knows the node type that it is for.
export type Handler = (state: State, node: any, parent: Parents | undefined) => HandlerResult;

/** Handlers by node type. */
export type Handlers = Record<string, Handler>;

/** What handlers work with. */
export interface State {
  /** Language of the words that are added for assistive technology. */
  readonly language: Language;
  readonly furniture: boolean;
  readonly footnotes: Footnotes;
  /** How the markers of each list are written, which its items must know. */
  readonly markers: Map<Node, MarkerStyle['kind']>;
  /** Lists whose items are written as blocks. */
  readonly loose: Set<Node>;
  /** Tables begun so far. */
  tables: number;
  /** Charts begun so far. */
  figures: number;
  /** Marks for the problems of the report, where they are asked for. */
  readonly marks: ProblemMarks | undefined;
  /** The address of one of the document's own pictures, where it has one. */
  assetUrl(name: string): string | undefined;
  /** The document's own pictures that have no address, which only their text alternative tells of. */
  readonly unwritten: Set<string>;
  /** Addresses that lead nowhere outside the place that the document comes from. */
  readonly unlinked: Set<string>;
  /** How deep in tables the node stands. */
  nesting: number;
  /** Turn one node into hast. */
  one(node: Nodes, parent: Parents | undefined): ElementContent[];
  /** Turn the children of a node into hast, in order. */
  all(parent: Parents): ElementContent[];
  /** The same with line feeds around each, for block content. */
  flow(parent: Parents): ElementContent[];
  /** Give an element the position of the node it comes from. */
  patch<T extends ElementContent>(from: Node, to: T): T;
  /** The id of a heading, unique in the document; without the prefix that sanitising adds. */
  idOf(heading: Heading): string;
  /** Give a heading its id now, so that links can lead there before it is written. */
  fixId(heading: Heading): void;
  /** The id that links lead to, where the tree gives a paragraph or caption one. */
  anchorOf(node: Node): string | undefined;
  /** The emitted id that a link within the document leads to. */
  target(id: string): string;
  /** A link or picture definition by its identifier. */
  definition(identifier: string): Definition | undefined;
}
