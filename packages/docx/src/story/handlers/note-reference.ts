import type { NoteReference } from '../story.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

const prefixes = { footnote: '', endnote: 'e', comment: 'c' } as const;

/** References to footnotes, endnotes and comments (ECMA-376 Part 1, 17.11.14, 17.11.7, 17.13.4.5). */
export const noteReference: StoryHandlerList = [
  ['w:footnoteReference', reference('footnote')],
  ['w:endnoteReference', reference('endnote')],
  ['w:commentReference', reference('comment')],
];

function reference(kind: NoteReference['kind']): StoryHandler {
  return {
    open(story, attributes) {
      const id = attributes.get('w:id');
      if (id === undefined || (kind === 'comment' && !story.context.options.comments)) return;
      const known = story.references.filter((note) => note.kind === kind);
      let note = known.find((other) => other.id === id);
      if (!note) {
        note = { kind, id, identifier: `${prefixes[kind]}${known.length + 1}` };
        story.references.push(note);
      }
      const { identifier } = note;
      story.addNode({ type: 'footnoteReference', identifier, label: identifier });
    },
  };
}
