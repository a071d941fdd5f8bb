import { sectionProperties } from './section-properties.js';
import { skip } from './skip.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

const root: StoryHandler = {
  open(story, attributes, name) {
    story.root ??= name;
    story.preserveAll = attributes.get('xml:space') === 'preserve';
  },
};

/**
 * The roots of stories, sections, and what surrounds content without being any. Content controls,
 * custom XML and smart tags (ECMA-376 Part 1, 17.5) need no handler but for their properties.
 */
export const structure: StoryHandlerList = [
  ['w:document', root],
  ['w:hdr', root],
  ['w:ftr', root],
  ['w:footnotes', root],
  ['w:endnotes', root],
  ['w:comments', root],
  ['w:sectPr', { inside: sectionProperties }],
  ['w:sdtPr', skip],
  ['w:sdtEndPr', skip],
  ['w:customXmlPr', skip],
  ['w:smartTagPr', skip],
  ['w:docPartObj', skip],
];
