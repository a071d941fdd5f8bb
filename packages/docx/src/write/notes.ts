import type { Note } from '@gouji/tree';
import { Paragraph } from 'docx';
import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Place } from './place.js';
import type { Block, State } from './state.js';
import { uses } from './style/uses.js';

/** Write the notes and comments that the body does not refer to at its end, so that none is lost. */
export function looseNotes(state: State, place: Place): Block[] {
  return notesOf(state)
    .filter(({ times, definition }) => times === 0 && !state.comments.referred.includes(definition))
    .flatMap(({ definition }) => writeLoose(state, definition, { ...place, use: 'note' }));
}

/** Write the notes that the body refers to, by their numbers. */
export function footnotes(state: State, place: Place): Record<string, { children: Paragraph[] }> {
  const written: Record<string, { children: Paragraph[] }> = {};
  for (const { number, times, definition } of notesOf(state)) {
    if (times === 0) continue;
    const blocks = state.blocks(definition.children, { ...place, story: 'note', use: 'note' });
    // The library puts the mark of the note into the first paragraph.
    const first = blocks[0] instanceof Paragraph ? [] : [new Paragraph({ style: uses.note.id })];
    written[number] = { children: [...first, ...blocks] as Paragraph[] };
  }
  return written;
}

/** Write what the comments that the body refers to hold. */
export function writeComments(state: State, place: Place): void {
  for (const comment of state.comments.referred) {
    const inside: Place = { ...place, story: 'comment', use: 'comment' };
    const blocks = state.blocks(comment.children, inside);
    state.comments.add(comment, blocks.length > 0 ? blocks : [new Paragraph({})]);
  }
}

function notesOf({ footnotes }: State): Note[] {
  const notes: Note[] = [];
  for (let number = 1; footnotes.at(number); number++) notes.push(footnotes.at(number)!);
  return notes;
}

function writeLoose(
  state: State,
  { identifier, label, children }: FootnoteDefinition,
  place: Place,
): Block[] {
  const mark = { type: 'text' as const, value: `[${label ?? identifier}] ` };
  const [first, ...others] = children;
  const head: Nodes[] =
    first?.type === 'paragraph' ? [{ ...first, children: [mark, ...first.children] }] : [mark];
  return state.blocks(
    first?.type === 'paragraph' ? [...head, ...others] : [...head, ...children],
    place,
  );
}
