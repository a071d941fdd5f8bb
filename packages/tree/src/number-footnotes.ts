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
  const definitions = new Map<string, FootnoteDefinition>();
  for (const definition of found) {
    const key = definition.identifier.toUpperCase();
    if (!definitions.has(key)) definitions.set(key, definition);
  }
  const order: Note[] = [];
  const notes = new Map<string, Note>();
  const noteOf = (key: string): Note => {
    let note = notes.get(key);
    if (!note) {
      note = { number: order.length + 1, definition: definitions.get(key)!, times: 0 };
      notes.set(key, note);
      order.push(note);
    }
    return note;
  };
  return {
    refer(identifier) {
      const key = identifier.toUpperCase();
      if (!definitions.has(key)) return undefined;
      const note = noteOf(key);
      note.times++;
      return { number: note.number, time: note.times };
    },
    at(number) {
      if (number > order.length) for (const key of definitions.keys()) noteOf(key);
      return order[number - 1];
    },
  };
}
