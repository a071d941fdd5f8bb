import type { PhrasingContent } from 'mdast';

type Mark = 'superscript' | 'subscript' | 'underline' | 'strong' | 'emphasis' | 'delete';

const marks: Record<string, Mark> = {
  sup: 'superscript',
  sub: 'subscript',
  u: 'underline',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
};

/**
 * Read inline HTML that the tree has nodes for: `<br>`, `<sup>`, `<sub>`, `<u>`, `<b>` and so on.
 * Line ends inside text are line feeds.
 */
export function readPhrasing(nodes: PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if ('children' in node) {
      out.push({ ...node, children: readPhrasing(node.children) } as PhrasingContent);
    } else if (node.type === 'text') {
      const value = node.value.replace(/\r\n?/gu, '\n');
      out.push(value === node.value ? node : { ...node, value });
    } else if (node.type !== 'html') {
      out.push(node);
    } else if (/^<br\s*\/?>$/iu.test(node.value)) {
      out.push({ type: 'break', ...at(node, node) });
    } else {
      const end = closing(nodes, index);
      const tag = /^<(\w+)\s*>$/u.exec(node.value)?.[1]?.toLowerCase() ?? '';
      const type = marks[tag];
      if (type && end > index) {
        const children = readPhrasing(nodes.slice(index + 1, end));
        out.push({ type, children, ...at(node, nodes[end]!) } as PhrasingContent);
        index = end;
      } else {
        out.push(node);
      }
    }
  }
  return out;
}

/** Index of the end tag that closes the start tag at an index, or -1. */
function closing(nodes: PhrasingContent[], start: number): number {
  const open = nodes[start]!;
  const value = open.type === 'html' ? open.value : '';
  const tag = /^<(\w+)\s*>$/u.exec(value)?.[1];
  if (!tag) return -1;
  let depth = 0;
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type !== 'html') continue;
    if (node.value === value) depth++;
    else if (node.value.toLowerCase() === `</${tag.toLowerCase()}>`) depth--;
    if (depth === 0) return index;
  }
  return -1;
}

function at(first: PhrasingContent, last: PhrasingContent): Pick<PhrasingContent, 'position'> {
  if (!first.position || !last.position) return {};
  return { position: { start: first.position.start, end: last.position.end } };
}
