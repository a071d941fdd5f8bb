import { type DataCaption, dataCaption } from '@gouji/tree';
import type { Element } from 'hast';
import { inLine } from '../in-line.js';
import type { ReadState } from '../state.js';

/** Read the caption of a table. */
export function readCaption(state: ReadState, table: Element): DataCaption[] {
  const element = table.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  if (!element) return [];
  const children = inLine(state.flow(element.children));
  if (children.length === 0) return [];
  const caption = dataCaption(children);
  if (element.position) caption.position = element.position;
  return [caption];
}
