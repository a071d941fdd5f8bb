import { visit } from '@gouji/tree';
import type { FileChild, ICommentOptions } from 'docx';
import type { FootnoteDefinition, Root } from 'mdast';
import { StatedDate } from './stated-date.js';

/** The comments of a document, numbered in order of their first reference. */
export class Comments {
  readonly #definitions = new Map<string, FootnoteDefinition>();
  readonly #numbers = new Map<FootnoteDefinition, number>();
  readonly #written: ICommentOptions[] = [];

  constructor(tree: Root) {
    visit(tree, (node) => {
      if (node.type !== 'footnoteDefinition' || !node.data?.comment) return;
      const key = node.identifier.toUpperCase();
      if (!this.#definitions.has(key)) this.#definitions.set(key, node);
    });
  }

  /** Find a comment by its identifier. */
  find(identifier: string): FootnoteDefinition | undefined {
    return this.#definitions.get(identifier.toUpperCase());
  }

  /** Count a reference: the number of the comment, undefined for any but the first to it. */
  refer(comment: FootnoteDefinition): number | undefined {
    if (this.#numbers.has(comment)) return undefined;
    const number = this.#numbers.size;
    this.#numbers.set(comment, number);
    return number;
  }

  /** The comments that have been referred to, in the order of their numbers. */
  get referred(): FootnoteDefinition[] {
    return [...this.#numbers.keys()];
  }

  /** Take what the next of them holds. */
  add({ data }: FootnoteDefinition, children: FileChild[]): void {
    this.#written.push({
      id: this.#written.length,
      author: data?.author ?? '',
      initials: [...(data?.author ?? '')][0] ?? '',
      date: new StatedDate(data?.date),
      children,
    });
  }

  /** Give what has been taken. */
  get all(): readonly ICommentOptions[] {
    return this.#written;
  }
}
