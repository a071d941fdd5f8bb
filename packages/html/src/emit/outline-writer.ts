import rehypeAccessibleTables from '@gouji/rehype-accessible-tables';
import type { Element, ElementContent } from 'hast';
import type { SafeWriter } from '../write/safe-writer.js';
import type { Flowing } from './flowing.js';
import type { Outline } from './outline.js';
import type { State } from './state.js';

const lineFeed = { type: 'text', value: '\n' };

/**
 * Writes the content of an article block by block, its tables made accessible, with the line feeds
 * of `OutlineTree`.
 */
export class OutlineWriter implements Outline {
  readonly #writer: SafeWriter;
  readonly #state: Pick<State, 'tables'>;
  #tables = 0;
  /** Nothing has been written in the section that is open. */
  #fresh = true;

  constructor(writer: SafeWriter, state: Pick<State, 'tables'>) {
    this.#writer = writer;
    this.#state = state;
  }

  open(section: Element): void {
    if (this.#fresh) this.#writer.write(lineFeed);
    this.#writer.open(section);
    this.#fresh = true;
  }

  close(): void {
    this.#writer.close();
    this.#writer.write(lineFeed);
    this.#fresh = false;
  }

  add(blocks: ElementContent[]): void {
    this.#headTables(blocks);
    for (const block of blocks) {
      if (this.#fresh) this.#writer.write(lineFeed);
      this.#fresh = false;
      this.#writer.write(block);
      this.#writer.write(lineFeed);
    }
  }

  flow(large: Flowing): void {
    if (this.#fresh) this.#writer.write(lineFeed);
    this.#fresh = false;
    // The table that flows is counted before those within it.
    this.#tables = this.#state.tables;
    this.#write(large);
    this.#writer.write(lineFeed);
  }

  /** Write the sections behind all else, such as the notes of the document. */
  end(sections: Array<Flowing | Element | undefined>): void {
    for (const section of sections) {
      if (!section) continue;
      this.#write(section);
      this.#writer.write(lineFeed);
    }
  }

  #write(node: ElementContent | Flowing): void {
    if ('element' in node) {
      this.#writer.open(node.element);
      for (const child of node.children) this.#write(child);
      this.#writer.close();
    } else {
      // The line feed before a row comes when the row is made, with the tables within it.
      if (node.type === 'element') this.#headTables([node]);
      this.#writer.write(node);
    }
  }

  #headTables(children: ElementContent[]): void {
    const before = this.#tables;
    this.#tables = this.#state.tables;
    if (this.#tables === before) return;
    rehypeAccessibleTables({ tablesBefore: before })({ type: 'root', children });
  }
}
