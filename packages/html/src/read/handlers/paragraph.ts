import type { Element } from 'hast';
import type { Block, ReadState } from '../state.js';
import { takeLabel } from '../take-label.js';

/** Read `p`: a paragraph, or several where line breaks part it. */
export function paragraph(state: ReadState, element: Element): Block[] {
  const number = takeLabel(state, element);
  const blocks = state.flow(element.children);
  const [first] = blocks;
  if (!number) return blocks;
  if (first?.type === 'paragraph') first.data = { ...first.data, number };
  else blocks.unshift({ type: 'paragraph', children: [], data: { number } });
  return blocks;
}
