import type { Node, Nodes, PhrasingContent } from 'mdast';
import type { Place } from './place.js';
import { runInHeading } from './run-in-heading.js';
import type { Block, State } from './state.js';
import { writeText } from './write-text.js';

/** Write blocks in order; inline nodes among them become paragraphs, a run-in heading joins its own. */
export function writeBlocks(
  state: State,
  nodes: readonly Nodes[],
  place: Place,
  one: (node: Nodes, place: Place) => Block[] | undefined,
): Block[] {
  const out: Block[] = [];
  let loose: PhrasingContent[] = [];
  const flush = (at: Node) => {
    if (loose.length > 0) out.push(writeText(state, at, loose, place));
    loose = [];
  };
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const next = nodes[index + 1];
    if (node.type === 'heading' && node.data?.runIn && next?.type === 'paragraph') {
      flush(node);
      out.push(...runInHeading(state, node, next, place));
      index++;
      continue;
    }
    const blocks = one(node, place);
    if (blocks === undefined) loose.push(node as PhrasingContent);
    else {
      flush(node);
      out.push(...blocks);
    }
  }
  if (nodes.length > 0) flush(nodes.at(-1)!);
  return out;
}
