import type { FootnoteReference } from 'mdast';

/** What a note can be. */
export type NoteKind = 'footnote' | 'endnote' | 'comment';

/** A note that the text refers to. */
export interface NoteReference {
  kind: NoteKind;
  id: string;
  identifier: string;
  /** The references to it, in document order. */
  nodes: FootnoteReference[];
}

const prefixes: Readonly<Record<NoteKind, string>> = { footnote: '', endnote: 'e', comment: 'c' };

/** The notes that the stories of a document refer to, each with an identifier of its own. */
export class NoteReferences {
  readonly #notes: NoteReference[] = [];
  readonly #byId: Readonly<Record<NoteKind, Map<string, NoteReference>>> = {
    footnote: new Map(),
    endnote: new Map(),
    comment: new Map(),
  };
  /** Bookmarks around references, by which others refer to the same note. */
  readonly #bookmarked = new Map<string, NoteReference>();
  readonly #counts: Record<NoteKind, number> = { footnote: 0, endnote: 0, comment: 0 };

  /** The notes in the order of their first references; notes that refer to notes lengthen it. */
  get notes(): readonly NoteReference[] {
    return this.#notes;
  }

  /** Make a reference to a note. */
  refer(kind: NoteKind, id: string): FootnoteReference {
    const known = this.#byId[kind].get(id);
    const identifier = known?.identifier ?? this.newIdentifier(kind);
    const node: FootnoteReference = { type: 'footnoteReference', identifier, label: identifier };
    if (known) {
      known.nodes.push(node);
      return node;
    }
    // Most notes are referred to once, and a list made of one takes the room of one.
    const note = { kind, id, identifier, nodes: [node] };
    this.#byId[kind].set(id, note);
    this.#notes.push(note);
    return node;
  }

  /** Remember that a bookmark stands around a reference to a note. */
  bookmark(name: string, kind: NoteKind, id: string): void {
    const note = this.#byId[kind].get(id);
    if (note && !this.#bookmarked.has(name)) this.#bookmarked.set(name, note);
  }

  /** Make a reference to the note that a bookmark stands around a reference to. */
  referAgain(bookmark: string): FootnoteReference | undefined {
    const note = this.#bookmarked.get(bookmark);
    return note && this.refer(note.kind, note.id);
  }

  /** Tell whether something refers to a note. */
  has(kind: NoteKind, id: string): boolean {
    return this.#byId[kind].has(id);
  }

  newIdentifier(kind: NoteKind): string {
    return `${prefixes[kind]}${++this.#counts[kind]}`;
  }
}
