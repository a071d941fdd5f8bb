import { fromHtml } from '@gouji/html';
import { shiftPositions } from '@gouji/tree';
import type { Html, RootContent } from 'mdast';

/**
 * Read raw HTML blocks with `fromHtml`. A table ends at its end tag, even where blank lines cut
 * its HTML into several blocks. What holds no text (comments, stray tags) stays `html`.
 */
export function readHtmlBlocks(nodes: RootContent[], source: string): RootContent[] {
  if (!nodes.some((node) => node.type === 'html')) return nodes;
  const out: RootContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type !== 'html') {
      out.push(node);
      continue;
    }
    const last = endOfTable(nodes, index);
    out.push(...readHtml(node, nodes[last]!, source));
    index = last;
  }
  return out;
}

/** Index of the block in which the tables opened in a block are all closed, or of that block. */
function endOfTable(nodes: RootContent[], start: number): number {
  let open = 0;
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type !== 'html') continue;
    open += count(node.value, /<table[\s>]/giu) - count(node.value, /<\/table\s*>/giu);
    if (open <= 0) return index;
  }
  return start;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function readHtml(first: Html, last: RootContent, source: string): RootContent[] {
  const start = first.position?.start;
  const end = last.position?.end;
  if (!start || start.offset === undefined || end?.offset === undefined) return [first];
  const html = source.slice(start.offset, end.offset);
  if (
    html.replace(/<!--[\s\S]*?-->|<[^>]*>/gu, '').trim() === '' &&
    !/<(?:img|table)[\s>]/iu.test(html)
  ) {
    return [first];
  }
  // Markdown is no place for layout: a table of one cell, or of tables, was written as a table.
  const tree = fromHtml(html, { keepTables: true });
  for (const child of tree.children) shiftPositions(child, start);
  return tree.children;
}
