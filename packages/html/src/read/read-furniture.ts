import { type PageFurniture, pageFurniture } from '@gouji/tree';
import type { Element } from 'hast';
import { spanOf } from './span-of.js';
import type { Content, ReadState } from './state.js';

/** Read some content as page furniture, nothing where it shows nothing. */
export function readFurniture(
  state: ReadState,
  kind: PageFurniture['kind'],
  nodes: Content[],
): PageFurniture[] {
  const unwrapped = nodes.flatMap((node) =>
    node.type === 'element' && isAside(node) ? node.children : [node],
  );
  const from = state.asides.length;
  const children = state.flow(unwrapped);
  // What furniture hides, such as menus, is nobody's loss.
  for (const aside of state.asides.slice(from)) aside.hidden = false;
  if (children.length === 0) return [];
  const furniture = pageFurniture(kind, children);
  const position = spanOf(children);
  if (position) furniture.position = position;
  return [furniture];
}

function isAside(element: Element): boolean {
  return ['nav', 'header', 'footer'].includes(element.tagName);
}
