import type { Anchors } from './anchors.js';

/** A note that is referred to more than once, by the bookmark of its first reference. */
export interface NoteMark {
  name: string;
  /** Id of the bookmark. */
  id: number;
  /** Number of the note. */
  number: number;
}

/** The bookmarks by which Word refers to a note again (ECMA-376 Part 1, 17.16.5.41). */
export class NoteMarks {
  readonly #marks = new Map<string, NoteMark>();

  /** @param again the notes that are referred to more than once */
  constructor(
    readonly again: ReadonlySet<string>,
    readonly anchors: Anchors,
  ) {}

  /** Give the first reference to a note its bookmark; none where no other reference needs it. */
  first(identifier: string, number: number): NoteMark | undefined {
    const key = identifier.toUpperCase();
    if (!this.again.has(key)) return undefined;
    const name = this.anchors.nameOf(`\u0000note${number}`);
    const mark = { name, id: this.anchors.count + number, number };
    this.#marks.set(key, mark);
    return mark;
  }

  /** The bookmark of a note whose first reference has been written. */
  of(identifier: string): NoteMark | undefined {
    return this.#marks.get(identifier.toUpperCase());
  }
}
