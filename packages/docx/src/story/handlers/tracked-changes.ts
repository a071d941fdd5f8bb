import { authorshipOf } from '../authorship-of.js';
import type { Change } from '../change.js';
import { skip } from './skip.js';
import { textHandler } from './text.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

/**
 * Tracked changes (ECMA-376 Part 1, 17.13.5). Accepted, what was deleted or moved away is left out;
 * otherwise all of it is kept, and marked.
 */
export const trackedChanges: StoryHandlerList = [
  ['w:ins', change('insertion')],
  ['w:moveTo', change('insertion')],
  ['w:del', change('deletion')],
  ['w:moveFrom', change('deletion')],
  [
    'w:delText',
    {
      ...textHandler,
      open(story, attributes, name) {
        if (story.change?.kind !== 'deletion') return false;
        return textHandler.open?.(story, attributes, name);
      },
    },
  ],
  ['w:delInstrText', skip],
];

function change(kind: Change['kind']): StoryHandler {
  return {
    open(story, attributes) {
      const all = story.context.options.trackedChanges === 'all';
      if (!all) return kind === 'insertion';
      story.changes.push({ kind, ...authorshipOf(attributes) });
      return true;
    },
    close({ changes }) {
      changes.pop();
    },
  };
}
