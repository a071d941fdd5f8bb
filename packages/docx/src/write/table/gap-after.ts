import type { Block } from '../state.js';
import { gapStyle } from '../style/styles-part.js';
import { plainParagraph } from '../xml/plain-paragraph.js';

/** Make the empty paragraph after a table, without which Word joins two tables into one. */
export function gapAfter(): Block {
  return plainParagraph(gapStyle);
}
