import { textOf } from '@gouji/tree';
import { defineTransform } from 'gouji';
import { z } from 'zod';

/** What the plugin may be told; gouji checks it before any document is read. */
const options = z.strictObject({
  words: z.array(z.string()).default(['打印本页', '关闭窗口', '返回顶部', 'Print', 'Back to top']),
});

/** Drop the paragraphs that are a button of a web page. */
export default defineTransform({
  name: '{{=id}}',
  options,
  transform(tree, _file, { words }) {
    tree.children = tree.children.filter((node) => {
      return node.type !== 'paragraph' || !words.includes(textOf(node).trim());
    });
  },
});
