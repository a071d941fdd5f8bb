import type { Element, ElementContent } from 'hast';
import { collect, type Flowing } from './flowing.js';
import type { Outline } from './outline.js';

/** Builds the content of an article, line feeds around the blocks, so that the source can be read. */
export class OutlineTree implements Outline {
  readonly content: ElementContent[] = [];
  readonly #open: ElementContent[][] = [this.content];

  open(section: Element): void {
    this.add([section]);
    this.#open.push(section.children);
  }

  close(): void {
    this.#open.pop();
  }

  add(blocks: ElementContent[]): void {
    const content = this.#open.at(-1)!;
    for (const block of blocks) {
      if (content.length === 0) content.push({ type: 'text', value: '\n' });
      content.push(block, { type: 'text', value: '\n' });
    }
  }

  flow(large: Flowing): void {
    this.add([collect(large)]);
  }
}
