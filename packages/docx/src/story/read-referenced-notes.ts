import type { Problem } from '@gouji/tree';
import type { FootnoteDefinition } from 'mdast';
import { appendAll } from '../append-all.js';
import type { Context } from '../context.js';
import { damaged } from '../damaged.js';
import { defineNote } from './define-note.js';
import type { NoteKind } from './note-references.js';
import { type Notes, readNotes } from './read-notes.js';
import type { Story } from './story.js';

interface Opened {
  part: string;
  notes: Notes;
}

/**
 * Read the notes that the stories of a document refer to, in the order of the references; notes may
 * refer to further ones.
 *
 * @param main name of the main part, which the notes belong to
 * @param partOf finds the part that holds the notes of a kind
 */
export function readReferencedNotes(
  context: Context,
  main: string,
  partOf: (kind: NoteKind) => string | undefined,
): { definitions: FootnoteDefinition[]; stories: Story[] } {
  const { references, problems } = context;
  const opened = new Map<NoteKind, Opened>();
  const stories: Story[] = [];
  const open = (kind: NoteKind): Opened => {
    let found = opened.get(kind);
    if (!found) {
      const part = partOf(kind);
      const read = part === undefined ? undefined : readNotes(context, part);
      if (read?.story) stories.push(read.story);
      found = { part: part ?? main, notes: read?.notes ?? new Map() };
      opened.set(kind, found);
    }
    return found;
  };
  const definitions: FootnoteDefinition[] = [];
  let missing = 0;
  for (const reference of references.notes) {
    const { part, notes } = open(reference.kind);
    const contents = notes.get(reference.id);
    if (!contents && missing++ === 0) problems.push(missingNote(part, reference.id));
    appendAll(definitions, defineNote(reference, contents ?? [{ children: [] }], part, references));
  }
  for (const [kind, { part, notes }] of opened) {
    const unused = [...notes].filter(([id, contents]) => {
      return !references.has(kind, id) && contents.some(({ children }) => children.length > 0);
    });
    if (unused.length > 0) problems.push(unreferred(part, unused.length));
  }
  return { definitions, stories };
}

function missingNote(part: string, id: string): Problem {
  return damaged(
    part,
    `${part} 中没有正文引用的注(编号 ${id}),或该部件缺失`,
    `Unexpected reference to note ${id}, expected it in ${part}`,
  );
}

function unreferred(part: string, count: number): Problem {
  return {
    rule: 'unread-content',
    severity: 'info',
    message: {
      zh: `${part} 中有 ${count} 条注或批注没有被引用,Word 不显示,没有读取`,
      en: `Unexpected notes in ${part} that nothing refers to (${count}), expected none; Word does not show them and they are left out`,
    },
    place: { part },
  };
}
