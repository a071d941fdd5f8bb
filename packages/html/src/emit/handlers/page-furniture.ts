import type { PageFurniture } from '@gouji/tree';
import type { ElementContent } from 'hast';
import { element } from '../element.js';
import type { State } from '../state.js';

const shapes = {
  header: { tagName: 'header', className: 'gouji-page-header' },
  footer: { tagName: 'footer', className: 'gouji-page-footer' },
  pageMark: { tagName: 'footer', className: 'gouji-page-mark' },
  navigation: { tagName: 'nav', className: 'gouji-navigation' },
};

/** Write page furniture, if it is asked for. */
export function pageFurniture(state: State, node: PageFurniture): ElementContent | undefined {
  if (!state.furniture) return undefined;
  const { tagName, className } = shapes[node.kind];
  return state.patch(node, element(tagName, { className: [className] }, state.flow(node)));
}
