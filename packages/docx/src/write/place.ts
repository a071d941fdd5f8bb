import type { Authorship } from '@gouji/tree';
import type { Use } from './style/word-style.js';

/** The mark of a list before a paragraph. */
export type Marker =
  | { kind: 'counted'; reference: string; instance: number; level: number }
  | { kind: 'text'; text: string };

/** Where a block stands. */
export interface Place {
  /** The part of the document. */
  readonly story: 'body' | 'note' | 'comment' | 'furniture';
  /** What a plain paragraph here is used for. */
  readonly use: Use;
  /** Which of its sizes that has. */
  readonly size: number;
  /** Room from left to right, in twentieths of a point. */
  readonly width: number;
  /** How many steps lists and quotations have moved it in. */
  readonly steps: number;
  /** How many tables it stands in. */
  readonly tables: number;
  /** It is an item of a list; its first paragraph has the marker. */
  readonly item?: { marker: Marker | undefined } | undefined;
}

/** What a run looks like and where it stands. */
export interface Format {
  readonly place: Place;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
  /** Id of a character style. */
  readonly style?: string;
  /** A tracked change that the run belongs to. */
  readonly change?: ({ kind: 'insertion' | 'deletion' } & Authorship) | undefined;
  /** It stands in a link already. */
  readonly linked?: boolean;
}
