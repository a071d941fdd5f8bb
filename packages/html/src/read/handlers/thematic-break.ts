import type { Element } from 'hast';
import type { Block, ReadState } from '../state.js';

/** Read a rule between parts. */
export function thematicBreak(_: ReadState, element: Element): Block[] {
  return [
    element.position
      ? { type: 'thematicBreak', position: element.position }
      : { type: 'thematicBreak' },
  ];
}
