import type { ConversionStep } from 'gouji';

/** What a tree holds at a moment, to be compared with what it holds later. */
export interface Snapshot {
  /** Nodes by what they are called: their type, and of HTML the element. */
  nodes: ReadonlyMap<string, NodeCount>;
  /** Characters of all text. */
  characters: number;
}

interface NodeCount {
  count: number;
  /** How often nodes have the same fields. */
  signatures: Map<string, number>;
}

type Fields = Record<string, unknown> & { type: string };

/** Count the nodes of a tree, and what they say of themselves besides their children. */
export function takeSnapshot(tree: ConversionStep['tree']): Snapshot {
  const nodes = new Map<string, NodeCount>();
  let characters = 0;
  const open: Fields[] = [tree as unknown as Fields];
  for (let node = open.pop(); node; node = open.pop()) {
    const { children, value } = node;
    if (typeof value === 'string') characters += value.length;
    if (node.type !== 'root') add(nodes, node);
    if (Array.isArray(children)) open.push(...(children as Fields[]));
  }
  return { nodes, characters };
}

function add(nodes: Map<string, NodeCount>, node: Fields): void {
  const { children: _children, position: _position, ...own } = node;
  const name = typeof node.tagName === 'string' ? `<${node.tagName}>` : node.type;
  const known = nodes.get(name) ?? { count: 0, signatures: new Map() };
  nodes.set(name, known);
  known.count++;
  const signature = JSON.stringify(own);
  known.signatures.set(signature, (known.signatures.get(signature) ?? 0) + 1);
}
