import type { PhrasingContent } from 'mdast';
import { loosenMarks } from './loosen-marks.js';
import { mergeTexts } from './merge-texts.js';

const tags: Readonly<Record<string, string>> = {
  superscript: 'sup',
  subscript: 'sub',
  underline: 'u',
  insertion: 'ins',
  deletion: 'del',
};

/** Turn inline content of the tree into what Markdown knows. */
export function writePhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return loosenMarks(mergeTexts(nodes.flatMap(writeOne)));
}

function writeOne(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'equation') return [{ type: 'text', value: node.value }];
  const tag = tags[node.type];
  if (tag && 'children' in node) {
    return [
      { type: 'html', value: `<${tag}>` },
      ...writePhrasing(node.children),
      { type: 'html', value: `</${tag}>` },
    ];
  }
  if ('children' in node) {
    return [{ ...node, children: writePhrasing(node.children) } as PhrasingContent];
  }
  return [node];
}
