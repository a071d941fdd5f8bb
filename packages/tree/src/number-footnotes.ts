import type { FootnoteDefinition } from 'mdast';

/** The notes of a document, numbered in order of their first reference. */
export interface Footnotes {
  /** Count a reference: the number of its note and which reference to it this is, from 1. */
  refer(identifier: string): { number: number; time: number } | undefined;
  /** The note of a number; those that nothing refers to come after the others. */
  at(number: number): Note | undefined;
}

/** A note and how often it has been referred to so far. */
export interface Note {
  number: number;
  definition: FootnoteDefinition;
  times: number;
}

/** Number the notes of a document; of two with one identifier the first counts. */
export function numberFootnotes(found: Iterable<FootnoteDefinition>): Footnotes {
  /** Identifier in upper case → note; its number is 0 until it is referred to. */
  const notes = new Map<string, Note>();
  for (const definition of found) {
    const key = definition.identifier.toUpperCase();
    if (!notes.has(key)) notes.set(key, { number: 0, definition, times: 0 });
  }
  const order: Note[] = [];
  const enlist = (note: Note): void => {
    if (note.number === 0) note.number = order.push(note);
  };
  return {
    refer(identifier) {
      const note = notes.get(identifier.toUpperCase());
      if (!note) return undefined;
      enlist(note);
      note.times++;
      return { number: note.number, time: note.times };
    },
    at(number) {
      if (number > order.length) for (const note of notes.values()) enlist(note);
      return order[number - 1];
    },
  };
}
