import { checkLength, decodeText, encodingProblem, setPageMarksApart } from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import { fromMarkdown as parse, type Options as ReadOptions } from 'mdast-util-from-markdown';
import { frontMatter } from './front-matter.js';
import { reading } from './gfm.js';
import { partList } from './part-list.js';
import { readBlocks } from './read-blocks.js';
import { readHtmlBlocks } from './read-html-blocks.js';

/** Options of the Markdown reader. */
export interface FromMarkdownOptions {
  /** The longest text to read, in UTF-16 units; longer ones are refused (default: 16 Mi). */
  maxLength?: number | undefined;
  /** Keep indents and page marks where they stand (default: take them off, set them apart). */
  verbatim?: boolean | undefined;
  /** More syntax, as remark plugins bring it. */
  micromarkExtensions?: ReadOptions['extensions'] | undefined;
  /** What becomes of it in the tree. */
  fromMarkdownExtensions?: ReadOptions['mdastExtensions'] | undefined;
}

/**
 * Read Markdown (CommonMark and GFM): tables become `dataTable`, raw HTML tables keep their spans,
 * a heading's printed number stands apart, front matter is kept as `yaml`.
 *
 * @throws GoujiError for bytes that are no text, or more text than `maxLength`
 */
export function fromMarkdown(source: string | Uint8Array, options: FromMarkdownOptions = {}): Root {
  const decoded = typeof source === 'string' ? undefined : decodeText(source);
  const text = decoded?.text ?? String(source);
  checkLength(text, options.maxLength ?? 16 * 1024 * 1024);

  const front = frontMatter(text);
  const tree = parse(
    front ? blank(text, front.position.end.offset) : text,
    withExtensions(options),
  );
  tree.children = readRoot(tree.children, text, options);
  if (front) tree.children.unshift(front);
  const problem = decoded && encodingProblem(decoded);
  if (problem) tree.data = { ...tree.data, problems: [problem] };
  return tree;
}

function readRoot(nodes: RootContent[], source: string, options: FromMarkdownOptions) {
  const blocks = readBlocks(readHtmlBlocks(nodes, source), options);
  if (options.verbatim) return blocks;
  const again = (text: string): RootContent[] =>
    readRoot(parse(text, withExtensions(options)).children, text, options);
  return setPageMarksApart(
    blocks.flatMap((node) => (node.type === 'list' ? partList(node, source, again) : [node])),
  );
}

function withExtensions(options: FromMarkdownOptions): ReadOptions {
  const { micromarkExtensions, fromMarkdownExtensions } = options;
  if (!micromarkExtensions && !fromMarkdownExtensions) return reading;
  return {
    extensions: [...reading.extensions!, ...(micromarkExtensions ?? [])],
    mdastExtensions: [...reading.mdastExtensions!, ...(fromMarkdownExtensions ?? [])],
  };
}

/** Blank the first characters, so that the positions of the rest hold. */
function blank(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/gu, ' ') + text.slice(end);
}
