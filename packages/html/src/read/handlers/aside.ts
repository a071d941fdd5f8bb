import type { PageFurniture } from '@gouji/tree';
import type { Element } from 'hast';
import { hasClass } from '../has-class.js';
import type { Block, ReadState } from '../state.js';

/** Read `nav`, `header` and `footer`: page furniture, unless it belongs to the text. */
export function aside(state: ReadState, element: Element): Block[] {
  const kind = kindOf(element);
  if (!kind) return state.flow(element.children);
  state.asides.push({ kind, element });
  return [];
}

/** A header or footer inside the article heads or ends the text, unless we wrote it ourselves. */
function kindOf(element: Element): PageFurniture['kind'] | undefined {
  if (element.tagName === 'nav') return 'navigation';
  if (hasClass(element, 'gouji-page-header')) return 'header';
  if (hasClass(element, 'gouji-page-footer')) return 'footer';
  return hasClass(element, 'gouji-page-mark') ? 'pageMark' : undefined;
}
