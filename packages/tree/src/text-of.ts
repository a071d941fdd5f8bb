import type { Nodes } from 'mdast';

const blocks = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'dataRow',
  'dataCaption',
  'streamLine',
  'code',
]);

/** Tags that end a line. */
const endTag = /^<(?:\/(?:p|div|li|tr|h[1-6]|section|center)|br|hr)\b[^>]*>$/iu;
/** A tag or a comment, which is no text. */
const tag = /^(?:<\/?[a-z][^<>]*>|<!--[\s\S]*?-->)$/iu;

/**
 * Read the text of a node: literals in order, a line feed between blocks and for breaks, a tab
 * between cells, printed numbers included. Tags of HTML are no text, and what a tracked change deleted
 * is none any more, so that no number is read from them.
 */
export function textOf(node: Nodes): string {
  const only = onlyText(node);
  if (only !== undefined) return withoutLastFeeds(only);
  const out: string[] = [];
  write(node, out);
  return withoutLastFeeds(out.join(''));
}

function withoutLastFeeds(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x0a) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** The text of a paragraph or cell that holds one text and nothing else, as most do. */
function onlyText(node: Nodes): string | undefined {
  let inner = node;
  while (inner.type === 'dataCell' && inner.children.length === 1) inner = inner.children[0]!;
  if (inner.type !== 'paragraph' || inner.children.length !== 1 || inner.data?.number) return;
  const [child] = inner.children;
  return child!.type === 'text' ? child!.value : undefined;
}

function write(node: Nodes, out: string[]): void {
  if (node.type === 'deletion') return;
  if (node.type === 'break') out.push('\n');
  if (node.type === 'image' && node.alt) out.push(node.alt);
  if (node.type === 'html') out.push(textOfHtml(node.value));
  else if ('value' in node) out.push(node.value);
  if ('children' in node) {
    if (node.type === 'heading' || node.type === 'paragraph') {
      out.push(node.data?.number?.printed ?? '');
    }
    let first = true;
    for (const child of node.children) {
      const between = child.type === 'dataCell' || child.type === 'streamCell';
      if (between && !first) out.push('\t');
      write(child, out);
      first = false;
    }
    if (node.type === 'heading') out.push(node.data?.runIn ?? '');
    if (node.type === 'dataCell') trimEnd(out);
  }
  if (blocks.has(node.type)) out.push('\n');
}

function textOfHtml(value: string): string {
  if (endTag.test(value)) return '\n';
  return tag.test(value) && !/^<img\b/iu.test(value) ? '' : `${value}\n`;
}

/** A cell ends its row's text without the line feed of its last paragraph. */
function trimEnd(out: string[]): void {
  while (out.length > 0 && out[out.length - 1] === '\n') out.pop();
}
