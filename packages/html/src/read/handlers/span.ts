import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import { hasClass } from '../has-class.js';
import { markOf } from '../mark-of.js';
import type { ReadState } from '../state.js';
import { textContent } from '../text-content.js';

/** Read `span`: a mark by its style, a picture that we wrote without its address, or nothing. */
export function span(state: ReadState, element: Element): PhrasingContent[] {
  if (hasClass(element, 'gouji-image')) {
    const label = element.properties.ariaLabel;
    const alt = typeof label === 'string' ? label : textContent(element).trim();
    return [{ type: 'image', url: '', alt, title: null }];
  }
  const children = state.phrasing(element.children);
  const mark = children.length > 0 ? markOf(element) : undefined;
  return mark ? [mark(children)] : children;
}
