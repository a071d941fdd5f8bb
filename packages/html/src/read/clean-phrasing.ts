import type { Parents, PhrasingContent, Text } from 'mdast';
import { foldWhite } from './fold-white.js';
import { spanOf } from './span-of.js';

/** Fold the white space of a line, drop what is empty, join what belongs together. */
export function cleanPhrasing(line: PhrasingContent[]): PhrasingContent[] {
  // Nodes are copied, for folding writes to them and positions are shared.
  const copy = copyAll(line);
  foldWhite(leavesOf(copy));
  return trimBreaks(join(copy));
}

function copyAll(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) =>
    'children' in node
      ? ({ ...node, children: copyAll(node.children) } as PhrasingContent)
      : { ...node },
  );
}

function leavesOf(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]));
}

/** Join neighbours of one kind, lift a mark out of the same mark. */
function join(nodes: PhrasingContent[], parent?: string): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text' && node.value === '') continue;
    const children = 'children' in node ? join(node.children, node.type) : undefined;
    if (children?.length === 0) continue;
    if (children && node.type === parent && node.type !== 'link') {
      for (const child of children) append(out, child);
    } else {
      append(out, children ? ({ ...node, children } as PhrasingContent) : node);
    }
  }
  return out;
}

const joined = new Set([
  'text',
  'strong',
  'emphasis',
  'underline',
  'delete',
  'superscript',
  'subscript',
]);

/** The nodes are copies of ours, so that joining may write to them. */
function append(out: PhrasingContent[], node: PhrasingContent): void {
  const last = out.at(-1);
  if (last?.type !== node.type || !joined.has(node.type) || isCheckBox(last) || isCheckBox(node)) {
    out.push(node);
    return;
  }
  const position = spanOf([last, node]);
  if (position) last.position = position;
  if (last.type === 'text') last.value += (node as Text).value;
  else joinParents(last as Joined, node as Joined);
}

function isCheckBox(node: PhrasingContent): boolean {
  return node.type === 'text' && node.data?.checkBox !== undefined;
}

type Joined = Parents & PhrasingContent & { children: PhrasingContent[] };

function joinParents(first: Joined, second: Joined): void {
  for (const child of second.children) append(first.children, child);
}

/** A line break at either end parts nothing. */
function trimBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  let start = 0;
  let end = nodes.length;
  while (start < end && nodes[start]!.type === 'break') start++;
  while (end > start && nodes[end - 1]!.type === 'break') end--;
  return nodes.slice(start, end);
}
