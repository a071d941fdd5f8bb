import type { Attributes } from '../../xml/walk.js';
import { reportMissing } from '../report-missing.js';
import type { Story } from '../story.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

const graphic: StoryHandler = {
  open(story) {
    story.alt = undefined;
    story.pictureAlt = undefined;
    story.pictureLink = undefined;
  },
};

/** Pictures: DrawingML (ECMA-376 Part 1, 20.2) and VML (Part 4, 19.1.2.11). */
export const drawing: StoryHandlerList = [
  ['w:drawing', graphic],
  ['w:pict', graphic],
  ['w:object', graphic],
  [
    'wp:docPr',
    {
      open(story, attributes) {
        story.alt = attributes.get('descr') || attributes.get('title');
      },
    },
  ],
  // A picture of a group has words of its own, or those of the group.
  [
    'pic:cNvPr',
    {
      open(story, attributes) {
        story.pictureAlt = attributes.get('descr') || attributes.get('title');
      },
    },
  ],
  // 20.1.2.2.23: a picture that is a link.
  [
    'a:hlinkClick',
    {
      open(story, attributes) {
        const url = story.relationships.get(attributes.get('r:id') ?? '')?.target;
        if (url) story.pictureLink = { url };
      },
    },
  ],
  [
    'v:shape',
    {
      open(story, attributes) {
        story.alt = attributes.get('alt');
      },
    },
  ],
  [
    'a:blip',
    {
      open(story, attributes) {
        addImage(story, attributes.get('r:embed') ?? attributes.get('r:link'));
        return false;
      },
    },
  ],
  [
    'v:imagedata',
    {
      open(story, attributes) {
        story.alt ??= titleOf(attributes);
        addImage(story, attributes.get('r:id') ?? attributes.get('r:href'));
      },
    },
  ],
];

function titleOf(attributes: Attributes): string | undefined {
  return attributes.get('o:title') || undefined;
}

function addImage(story: Story, id: string | undefined): void {
  if (!id) return;
  // A picture whose relationship is lost keeps its words, and is told of like one whose part is.
  const { target, external } = story.relationships.get(id) ?? { target: id, external: false };
  const asset = external ? undefined : story.context.assetOf(target);
  if (!external && asset === undefined) reportMissing(story, target);
  const url = external ? target : `asset:${asset ?? target.slice(target.lastIndexOf('/') + 1)}`;
  const alt = story.pictureAlt || (story.alt ?? '');
  story.context.countCharacters(alt.length + url.length, story.part);
  // A link of its own goes before one that the picture stands in.
  if (story.pictureLink) story.links.push(story.pictureLink);
  story.addNode({ type: 'image', url, alt });
  if (story.pictureLink) story.links.pop();
}
