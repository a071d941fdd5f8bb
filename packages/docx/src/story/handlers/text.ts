import { symbolText } from '../symbol-text.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

const text: StoryHandler = {
  open(story, attributes) {
    const space = attributes.get('xml:space');
    story.preserveSpace = space === undefined ? story.preserveAll : space === 'preserve';
    story.text = '';
  },
  text(story, value) {
    story.text += value;
  },
  close(story) {
    let { text } = story;
    if (!story.preserveSpace) text = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    text = text.replace(/\r?\n/g, ' ');
    if (/[\uF020-\uF0FF]/.test(text)) {
      const { font } = story.run;
      text = text.replace(/[\uF020-\uF0FF]/g, (sign) => symbolText(font, sign.charCodeAt(0)));
    }
    story.addText(text);
  },
};

/** Text (ECMA-376 Part 1, 17.3.3.31), with white space by XML 1.0, 2.10; and that of drawings. */
export const textHandlers: StoryHandlerList = [
  ['w:t', text],
  ['a:t', { ...text, open: openDrawingText }],
];

function openDrawingText(story: Parameters<NonNullable<StoryHandler['open']>>[0]): void {
  story.preserveSpace = true;
  story.text = '';
}
