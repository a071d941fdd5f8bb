import type { Authorship } from '@gouji/tree';
import type { Context } from '../context.js';
import { authorshipOf } from './authorship-of.js';
import { type Block, Container } from './container.js';
import { enterContainer } from './enter-container.js';
import { contentHandlers } from './handlers/index.js';
import type { StoryHandler, StoryHandlers } from './handlers/types.js';
import { leaveContainer } from './leave-container.js';
import { readStory } from './read-story.js';
import type { Story } from './story.js';

/** A footnote, endnote or comment. */
export interface NoteContent extends Authorship {
  children: Block[];
}

/** Note id → what it holds; more than one where notes of a faulty file share an id. */
export type Notes = ReadonlyMap<string, NoteContent[]>;

/** Read a part of footnotes, endnotes or comments (ECMA-376 Part 1, 17.11.10, 17.11.2, 17.13.4.2). */
export function readNotes(
  context: Context,
  part: string,
): { notes: Notes; story: Story | undefined } {
  const notes = new Map<string, NoteContent[]>();
  const open: Array<Authorship & { id: string }> = [];
  const note: StoryHandler = {
    open(story, attributes) {
      // Separators and the like are no notes (17.18.33).
      if ((attributes.get('w:type') ?? 'normal') !== 'normal') return false;
      open.push({ id: attributes.get('w:id') ?? '', ...authorshipOf(attributes) });
      enterContainer(story, new Container());
      return true;
    },
    close(story) {
      const { children } = leaveContainer(story);
      context.countNodes(1, part);
      trimStart(children);
      const { id = '', ...authorship } = open.pop() ?? {};
      const note = { children, ...authorship };
      const known = notes.get(id);
      if (known) known.push(note);
      else notes.set(id, [note]);
    },
  };
  const handlers: StoryHandlers = new Map([
    ...contentHandlers,
    ['w:footnote', note],
    ['w:endnote', note],
    ['w:comment', note],
  ]);
  return { notes, story: readStory(context, part, { handlers }) };
}

/** The note's own mark is left out, and so is the space that parts it from the text. */
function trimStart(blocks: Block[]): void {
  const first = blocks[0];
  if (first?.type !== 'paragraph') return;
  const text = first.children[0];
  if (text?.type === 'text') text.value = text.value.replace(/^[ \t]+/, '');
}
