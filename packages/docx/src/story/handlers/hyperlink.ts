import type { Attributes } from '../../xml/walk.js';
import type { LinkTarget } from '../segment.js';
import type { Story } from '../story.js';
import type { StoryHandlerList } from './types.js';

/** A document with more bookmarks at one place says nothing by them. */
const mostOpen = 64;

/** Hyperlinks (ECMA-376 Part 1, 17.16.22) and bookmarks (17.13.6.2). */
export const hyperlink: StoryHandlerList = [
  [
    'w:hyperlink',
    {
      open(story, attributes) {
        story.links.push(readTarget(story, attributes));
      },
      close(story) {
        story.links.pop();
      },
    },
  ],
  [
    'w:bookmarkStart',
    {
      open(story, attributes) {
        const name = attributes.get('w:name');
        if (!name) return;
        story.addBookmark(name);
        if (story.openBookmarks.size >= mostOpen) return;
        story.openBookmarks.set(attributes.get('w:id') ?? '', name);
      },
    },
  ],
  [
    'w:bookmarkEnd',
    {
      open(story, attributes) {
        story.openBookmarks.delete(attributes.get('w:id') ?? '');
      },
    },
  ],
];

function readTarget(story: Story, attributes: Attributes): LinkTarget | undefined {
  const relationship = story.relationships.get(attributes.get('r:id') ?? '');
  const anchor = attributes.get('w:anchor');
  const base = relationship?.target ?? '';
  const url = anchor === undefined || base.includes('#') ? base : `${base}#${anchor}`;
  if (url === '') return undefined;
  const title = attributes.get('w:tooltip');
  story.context.countCharacters(url.length + (title?.length ?? 0), story.part);
  return title === undefined ? { url } : { url, title };
}
