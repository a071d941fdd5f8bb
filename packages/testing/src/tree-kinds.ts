import { toHast } from '@gouji/html';
import { createProcessor } from 'gouji';
import type { Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { formatOf } from './format-of.js';

interface Input {
  name: string;
  bytes: Uint8Array;
}

type Write<Tree> = (tree: Tree, file: VFile) => string;

function parse(input: Input): Root {
  const file = new VFile({ path: input.name, value: input.bytes });
  return createProcessor({ from: formatOf(input), to: 'json' }).parse(file) as Root;
}

const write =
  (to: 'html' | 'md' | 'txt'): Write<Root> =>
  (tree, file) =>
    String(
      createProcessor({ from: 'text', to, ...(to === 'html' && { fragment: true }) }).stringify(
        tree as never,
        file,
      ),
    );

/** The kinds of trees that plugins take: how an input becomes one, and how one is written. */
export const treeKinds = {
  mdast: {
    parse,
    write: {
      'output.html': write('html'),
      'output.md': write('md'),
      'output.txt': write('txt'),
    },
  },
  hast: {
    parse: (input: Input): HastRoot => {
      if (formatOf(input) !== 'html') return toHast(parse(input));
      const source = new TextDecoder().decode(input.bytes);
      return fromHtml(source, { fragment: !/^\s*<(?:!doctype|html)/iu.test(source) });
    },
    write: { 'output.html': ((tree) => toHtml(tree)) as Write<HastRoot> },
  },
} as const;

export type TreeKind = keyof typeof treeKinds;
