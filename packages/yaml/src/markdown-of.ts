import { toMarkdown } from '@gouji/markdown/write';
import type { Wording } from '@gouji/tree';
import type { RootContent } from 'mdast';

/** Print a piece of the tree as the Markdown of a data file: as worded there if it still is so. */
export function markdownOf(nodes: readonly RootContent[], wording?: Wording): string {
  const markdown =
    nodes.length === 0 ? '' : toMarkdown(nodes, { soundTables: true }).replace(/\n+$/, '');
  return wording && wording.canonical === markdown ? wording.markdown : markdown;
}
