import { sectionProperties } from './section-properties.js';
import { skip } from './skip.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

const root: StoryHandler = {
  open(story, attributes, name) {
    story.root ??= name;
    story.preserveAll = attributes.get('xml:space') === 'preserve';
  },
};

const embedded: StoryHandler = {
  open(story, attributes) {
    const target = story.relationships.get(attributes.get('r:id') ?? '')?.target ?? '?';
    story.context.problems.push({
      rule: 'unread-content',
      severity: 'warning',
      message: {
        zh: `此处嵌入了另一个文件(${target}),其内容没有读取`,
        en: `Unexpected embedded file (${target}), expected Word content; what it holds is not read`,
      },
      suggestion: {
        zh: '在 Word 中打开并另存,嵌入的内容会并入正文',
        en: 'Open the file in Word and save it; Word then merges the content into the text',
      },
      place: story.address(story.paragraphCount),
    });
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
  // 17.17.2.1 and 17.17.2.6: content of another file.
  ['w:altChunk', embedded],
  ['w:subDoc', embedded],
];
