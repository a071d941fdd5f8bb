import { formats } from '../../styles/character-format.js';
import type { Recall } from '../../xml/recall.js';
import { countParagraph } from '../count-paragraph.js';
import { finishParagraph } from '../finish-paragraph.js';
import { isMarkHidden } from '../is-mark-hidden.js';
import { newParagraph, type Paragraph } from '../paragraph.js';
import type { Story } from '../story.js';
import { paragraphProperties } from './paragraph-properties.js';
import type { StoryHandlerList } from './types.js';

const recall: Recall<Story> = {
  ready({ paragraph }) {
    if (!paragraph || paragraph.markDeleted || paragraph.style !== undefined) return false;
    if (paragraph.markHidden !== undefined) return false;
    return paragraph.numberingId === undefined && paragraph.numberingLevel === undefined;
  },
  take({ paragraph }): Stated | undefined {
    if (!paragraph) return undefined;
    const { style, outlineLevel, numberingId, numberingLevel, markDeleted, markHidden } = paragraph;
    return { style, outlineLevel, numberingId, numberingLevel, markDeleted, markHidden };
  },
  give({ paragraph }, stated: Stated) {
    if (!paragraph) return;
    paragraph.style = stated.style;
    paragraph.outlineLevel = stated.outlineLevel;
    paragraph.numberingId = stated.numberingId;
    paragraph.numberingLevel = stated.numberingLevel;
    paragraph.markDeleted = stated.markDeleted;
    paragraph.markHidden = stated.markHidden;
  },
};

/** What the properties of a paragraph state. */
type Stated = Pick<
  Paragraph,
  'style' | 'outlineLevel' | 'numberingId' | 'numberingLevel' | 'markDeleted' | 'markHidden'
>;

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
      recall,
      close(story) {
        const { paragraph, context } = story;
        if (!paragraph) return;
        const { on } = context.styles.paragraph(paragraph.style).format;
        paragraph.hidden = (on & formats.hidden) !== 0;
        // Whether a paragraph with a hidden mark is shown, and so counted, is known at its end.
        if (!isMarkHidden(story, paragraph)) countParagraph(story, paragraph);
      },
    },
  ],
];
