import { Paragraph } from 'docx';
import { gapStyle } from '../style/styles-part.js';

/** Make the empty paragraph after a table, without which Word joins two tables into one. */
export function gapAfter(): Paragraph {
  return new Paragraph({ style: gapStyle });
}
