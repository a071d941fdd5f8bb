import { textOf } from '@gouji/tree';
import { defineEmitter } from 'gouji';

/** Write the headings of a document, each a line, two spaces for each level. */
export default defineEmitter({
  name: '{{=id}}',
  extension: '.txt',
  emit(tree) {
    const lines = tree.children.flatMap((node) => {
      return node.type === 'heading' ? [`${'  '.repeat(node.depth - 1)}${textOf(node)}`] : [];
    });
    return lines.map((line) => `${line}\n`).join('');
  },
});
