import { BorderStyle, Paragraph } from 'docx';
import type { ThematicBreak } from 'mdast';
import type { Block, State } from '../../state.js';

/** Write a rule between parts. */
export function thematicBreak(_: State, __: ThematicBreak): Block[] {
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' };
  return [new Paragraph({ border: { bottom: rule } })];
}
