import type { Element, ElementContent } from 'hast';

/** Takes what a document holds, in order. */
export interface Outline {
  /** Begin a section; what is added until it is closed stands in it. */
  open(section: Element): void;
  close(): void;
  /** Add what one node became. */
  add(blocks: ElementContent[]): void;
}
