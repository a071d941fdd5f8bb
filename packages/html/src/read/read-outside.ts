import type { PageFurniture } from '@gouji/tree';
import { readFurniture } from './read-furniture.js';
import type { Content, ReadState } from './state.js';

/** Read what stands around an article as page furniture: headers, footers, else navigation. */
export function readOutside(state: ReadState, nodes: Content[]): PageFurniture[] {
  const groups: Array<{ kind: PageFurniture['kind']; nodes: Content[] }> = [];
  for (const node of nodes) {
    const kind = kindOf(node);
    const last = groups.at(-1);
    if (last?.kind === kind) last.nodes.push(node);
    else groups.push({ kind, nodes: [node] });
  }
  return groups.flatMap((group) => readFurniture(state, group.kind, group.nodes));
}

function kindOf(node: Content): PageFurniture['kind'] {
  if (node.type !== 'element') return 'navigation';
  if (node.tagName === 'header') return 'header';
  return node.tagName === 'footer' ? 'footer' : 'navigation';
}
