import type { BlockContent, DefinitionContent } from 'mdast';
import type { Context } from '../context.js';
import type { Container } from './container.js';
import { enterContainer } from './enter-container.js';
import { contentHandlers } from './handlers/index.js';
import type { StoryHandler, StoryHandlers } from './handlers/types.js';
import { leaveContainer } from './leave-container.js';
import { readStory } from './read-story.js';
import type { Story } from './story.js';

/** Note id → its blocks. */
export type Notes = ReadonlyMap<string, Array<BlockContent | DefinitionContent>>;

/** Read a part of footnotes, endnotes or comments (ECMA-376 Part 1, 17.11.10, 17.11.2, 17.13.4.2). */
export function readNotes(
  context: Context,
  part: string,
): { notes: Notes; story: Story | undefined } {
  const notes = new Map<string, Array<BlockContent | DefinitionContent>>();
  const note: StoryHandler = {
    open(story, attributes) {
      // Separators and the like are no notes (17.18.33).
      if ((attributes.get('w:type') ?? 'normal') !== 'normal') return false;
      const container: Container = { children: [], lists: [], carried: [] };
      notes.set(attributes.get('w:id') ?? '', container.children);
      enterContainer(story, container);
      return true;
    },
    close(story) {
      trimStart(leaveContainer(story).children);
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
function trimStart(blocks: Array<BlockContent | DefinitionContent>): void {
  const first = blocks[0];
  if (first?.type !== 'paragraph') return;
  const text = first.children[0];
  if (text?.type === 'text') text.value = text.value.replace(/^[ \t]+/, '');
}
