import type { Node, Root } from 'mdast';
import { Converter } from 'opencc-js/t2cn';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Fields of nodes that hold words; addresses, code and HTML stay as they are. */
const fields = ['value', 'alt', 'title'] as const;
const kept = new Set(['code', 'inlineCode', 'html', 'yaml']);

/**
 * Turn Traditional Chinese characters into Simplified ones, in every text of the tree and in the
 * printed numbers. Positions stay those of the source.
 */
export const simplifyChinese: Plugin<[], Root> = function simplifyChinese() {
  const simplify = Converter({ from: 't', to: 'cn' });
  return (tree) => {
    visit(tree, (node: Node) => {
      if (kept.has(node.type)) return;
      const words = node as unknown as Record<string, unknown>;
      for (const field of fields) {
        const value = words[field];
        if (typeof value === 'string') words[field] = simplify(value);
      }
      const number = (node.data as { number?: { printed: string; label: string } } | undefined)
        ?.number;
      if (number) {
        node.data = {
          ...node.data,
          number: { printed: simplify(number.printed), label: simplify(number.label) },
        } as typeof node.data;
      }
    });
  };
};
