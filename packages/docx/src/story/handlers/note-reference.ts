import type { NoteKind } from '../note-references.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

/** References to footnotes, endnotes and comments (ECMA-376 Part 1, 17.11.14, 17.11.7, 17.13.4.5). */
export const noteReference: StoryHandlerList = [
  ['w:footnoteReference', reference('footnote')],
  ['w:endnoteReference', reference('endnote')],
  ['w:commentReference', reference('comment')],
];

function reference(kind: NoteKind): StoryHandler {
  return {
    open(story, attributes) {
      const { context } = story;
      const id = attributes.get('w:id');
      if (id === undefined) return;
      if (kind === 'comment' && !context.options.comments) context.commentsLeftOut++;
      else {
        story.addNode(context.references.refer(kind, id));
        for (const name of story.openBookmarks.values()) {
          context.references.bookmark(name, kind, id);
        }
      }
    },
  };
}
