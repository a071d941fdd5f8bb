import { onOff } from '../../on-off.js';
import { toInteger } from '../../to-integer.js';
import type { Attributes } from '../../xml/walk.js';
import type { Paragraph } from '../paragraph.js';
import type { Story } from '../story.js';
import { sectionProperties } from './section-properties.js';
import { skip } from './skip.js';
import type { StoryHandler, StoryHandlers } from './types.js';

/**
 * What `w:rPr` in paragraph properties says of the paragraph mark (17.13.5.15, 17.13.5.21, and
 * 17.3.2.41 for a hidden one).
 */
const markProperties: StoryHandlers = new Map([
  ['w:del', { open: deleteMark }],
  ['w:moveFrom', { open: deleteMark }],
  [
    'w:vanish',
    take((paragraph, attributes) => {
      paragraph.markHidden = onOff(attributes.get('w:val'));
    }),
  ],
]);

/** Where changes are accepted, the next paragraph goes on here. */
function deleteMark({ paragraph, context }: Story): void {
  if (paragraph && context.options.trackedChanges !== 'all') paragraph.markDeleted = true;
}

/** Paragraph properties (ECMA-376 Part 1, 17.3.1.26). */
export const paragraphProperties: StoryHandlers = new Map<string, StoryHandler>([
  [
    'w:pStyle',
    take((paragraph, attributes) => {
      paragraph.style = attributes.get('w:val');
    }),
  ],
  [
    'w:outlineLvl',
    take((paragraph, attributes) => {
      paragraph.outlineLevel = integer(attributes);
    }),
  ],
  [
    'w:numId',
    take((paragraph, attributes) => {
      paragraph.numberingId = integer(attributes);
    }),
  ],
  [
    'w:ilvl',
    take((paragraph, attributes) => {
      paragraph.numberingLevel = integer(attributes);
    }),
  ],
  ['w:rPr', { inside: markProperties }],
  ['w:sectPr', { inside: sectionProperties }],
  ['w:pPrChange', skip],
]);

function take(set: (paragraph: Paragraph, attributes: Attributes) => void): StoryHandler {
  return {
    open({ paragraph }, attributes) {
      if (paragraph) set(paragraph, attributes);
    },
  };
}

function integer(attributes: Attributes): number | undefined {
  return toInteger(attributes.get('w:val'));
}
