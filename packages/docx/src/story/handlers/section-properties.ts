import { skip } from './skip.js';
import type { StoryHandler, StoryHandlers } from './types.js';

/** Section properties: which headers and footers the pages have (ECMA-376 Part 1, 17.10). */
export const sectionProperties: StoryHandlers = new Map<string, StoryHandler>([
  ['w:headerReference', reference('header')],
  ['w:footerReference', reference('footer')],
  ['w:sectPrChange', skip],
]);

function reference(kind: 'header' | 'footer'): StoryHandler {
  return {
    open(story, attributes) {
      const relationship = story.relationships.get(attributes.get('r:id') ?? '');
      if (!relationship || relationship.external) return;
      const part = relationship.target;
      if (!story.furniture.has(part)) story.furniture.set(part, kind);
    },
  };
}
