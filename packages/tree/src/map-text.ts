import type { Nodes } from 'mdast';
import type { PrintedNumber } from './nodes.js';
import { visit } from './visit.js';

/** Fields of nodes that hold words. */
const fields = ['value', 'alt', 'title'] as const;
const kept = new Set(['code', 'inlineCode', 'html', 'yaml', 'equation']);

/**
 * Change every text of a tree in place, printed numbers too; code, HTML, equations and addresses
 * stay as they are, and so do positions.
 */
export function mapText(tree: Nodes, change: (text: string) => string): void {
  visit(tree, (node) => {
    if (kept.has(node.type)) return;
    const words = node as unknown as Record<string, unknown>;
    for (const field of fields) {
      const value = words[field];
      if (typeof value === 'string') words[field] = change(value);
    }
    const number = (node.data as { number?: PrintedNumber } | undefined)?.number;
    if (!number) return;
    const { printed, label } = number;
    node.data = {
      ...node.data,
      number: { printed: change(printed), label: change(label) },
    } as typeof node.data;
  });
}
