import { formats } from '../../styles/character-format.js';
import { countParagraph } from '../count-paragraph.js';
import { finishParagraph } from '../finish-paragraph.js';
import { newParagraph } from '../paragraph.js';
import { paragraphProperties } from './paragraph-properties.js';
import type { StoryHandlerList } from './types.js';

/** Paragraphs (ECMA-376 Part 1, 17.3.1.22). */
export const paragraph: StoryHandlerList = [
  [
    'w:p',
    {
      open(story) {
        if (story.paragraph) finishParagraph(story);
        story.paragraphCount++;
        story.paragraph = newParagraph(story.paragraphCount);
      },
      close(story) {
        finishParagraph(story);
      },
    },
  ],
  [
    'w:pPr',
    {
      inside: paragraphProperties,
      close(story) {
        const { paragraph, context } = story;
        if (!paragraph) return;
        const { on } = context.styles.paragraph(paragraph.style).format;
        paragraph.hidden = (on & formats.hidden) !== 0;
        countParagraph(story, paragraph);
      },
    },
  ],
];
