import type { Element, ElementContent } from 'hast';
import type { Flowing } from './flowing.js';

/** Takes what a document holds, in order. */
export interface Outline {
  /** Begin a section; what is added until it is closed stands in it. */
  open(section: Element): void;
  close(): void;
  /** Add what one node became. */
  add(blocks: ElementContent[]): void;
  /** Add a large element as it is made. */
  flow(large: Flowing): void;
}
