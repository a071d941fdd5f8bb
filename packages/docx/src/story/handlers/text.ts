import type { Story } from '../story.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

/** How `w:t` is read. */
export const textHandler: StoryHandler = {
  open(story, attributes) {
    const space = attributes.get('xml:space');
    story.preserveSpace = space === undefined ? story.preserveAll : space === 'preserve';
    story.text = '';
  },
  text(story, value) {
    story.context.countCharacters(value.length, story.part);
    story.text += value;
  },
  close(story) {
    const { text } = story;
    story.addText(isPlain(text) ? text : adapt(story, text));
  },
};

/** There is no outer white space and no line feed. */
function isPlain(text: string): boolean {
  if (text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20) return false;
  return !text.includes('\n');
}

function adapt({ preserveSpace }: Story, text: string): string {
  const kept = preserveSpace ? text : trimSpace(text);
  return kept.replace(/\r?\n/g, ' ');
}

/** Cut the white space of XML at both ends; a pattern would go over a long one again and again. */
function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 0xd && code !== 0xb && code !== 0xc);
}

/**
 * Text (ECMA-376 Part 1, 17.3.3.31), with white space by XML 1.0, 2.10; and that of drawings. It is
 * kept as written, even where the font is one of symbols; `w:sym` is the element for those.
 */
export const textHandlers: StoryHandlerList = [
  ['w:t', textHandler],
  ['a:t', { ...textHandler, open: openPreserved }],
  // Text of an equation that stands outside of one.
  ['m:t', { ...textHandler, open: openPreserved }],
];

function openPreserved(story: Story): void {
  story.preserveSpace = true;
  story.text = '';
}
