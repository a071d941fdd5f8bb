import type { Paragraph } from 'mdast';
import { element } from '../element.js';
import { foldBlanks } from '../fold-blanks.js';
import { printedLabel } from '../printed-label.js';
import type { State } from '../state.js';

const none = {};

/** Write a paragraph, its printed number first; one that shows nothing is left out. */
export function paragraph(state: State, node: Paragraph) {
  const words = state.all(node);
  const number = node.data?.number;
  const content = foldBlanks(number ? [...printedLabel(number), ...words] : words);
  const id = state.anchorOf(node);
  if (content.length === 0 && id === undefined) return undefined;
  return state.patch(node, element('p', id === undefined ? none : { id }, content));
}
