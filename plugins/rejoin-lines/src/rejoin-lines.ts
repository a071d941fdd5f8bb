import type { Nodes, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { rejoin } from './rejoin.js';

/**
 * Put the lines of hard-wrapped text together again, within paragraphs and across them: the
 * characters stay, the break inside a sentence goes.
 */
export const rejoinLines: Plugin<[], Root> = function remarkRejoinLines() {
  return (tree) => visitContainers(tree);
};

/** Rejoin the paragraphs that stand next to each other, wherever they do. */
function visitContainers(parent: Nodes): void {
  if (!('children' in parent) || parent.type === 'paragraph' || parent.type === 'dataCell') return;
  const out: Nodes[] = [];
  let run: Paragraph[] = [];
  const close = () => {
    out.push(...rejoin(run));
    run = [];
  };
  for (const child of parent.children) {
    if (child.type === 'paragraph' && !child.data?.number) {
      run.push(child);
    } else {
      close();
      visitContainers(child);
      out.push(child);
    }
  }
  close();
  parent.children = out as typeof parent.children;
}
