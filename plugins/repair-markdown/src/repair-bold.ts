import { readNumber, slicePhrasing, textOf } from '@gouji/tree';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Strong } from 'mdast';

type Block = RootContent | BlockContent | DefinitionContent;

/** Longer than this is no lead-in of a paragraph. */
const longestLead = 48;

/** Mend the bold of a block: no `**` is left that marks something. */
export function repairBold<Node extends Block>(node: Node): Node {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const children = mend(node.children);
    return children === node.children ? node : { ...node, children };
  }
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    return { ...node, children: (node.children as Block[]).map(repairBold) } as Node;
  }
  return node;
}

/**
 * Pair the marks of a block in their order, where Markdown has left one as text. A lone mark is the
 * end of a lead-in that lost its start; other lone marks stay as they are.
 */
function mend(nodes: PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some(hasMark)) return nodes;
  const pieces = splitAtMarks(nodes);
  const [lead, ...rest] = pieces;
  if (pieces.length % 2 === 1) return [...lead!.content, ...pairs(rest)];
  if (!isLead(lead!.content)) return nodes;
  const [next, ...others] = rest;
  return [strong(lead!.content), ...next!.content, ...pairs(others)];
}

/** Content between marks and after them, by turns. */
function pairs(pieces: Piece[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const [inside, after] = [pieces[index]!, pieces[index + 1]!];
    const blank = textOf({ type: 'paragraph', children: inside.content }).trim() === '';
    if (blank) out.push(...inside.before, ...inside.content, ...after.before);
    else out.push(strong(inside.content));
    out.push(...after.content);
  }
  return out;
}

interface Piece {
  /** The marks that stand before the piece, as text. */
  before: PhrasingContent[];
  content: PhrasingContent[];
}

/** A mark between spaces marks nothing. */
const mark = /(?<!\s)\*\*|\*\*(?!\s)/gu;

function hasMark(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.search(mark) >= 0;
}

/** Cut content at each `**`, left as text or read as bold. */
function splitAtMarks(nodes: PhrasingContent[]): Piece[] {
  const pieces: Piece[] = [{ before: [], content: [] }];
  const open = (before: PhrasingContent[]) => pieces.push({ before, content: [] });
  const add = (content: PhrasingContent[]) => pieces.at(-1)!.content.push(...content);
  for (const node of nodes) {
    if (node.type === 'strong') {
      open([{ type: 'text', value: '**' }]);
      add(node.children);
      open([{ type: 'text', value: '**' }]);
    } else if (node.type === 'text') {
      let start = 0;
      for (const { index } of node.value.matchAll(mark)) {
        add(slicePhrasing([node], start, index));
        open(slicePhrasing([node], index, index + 2));
        start = index + 2;
      }
      add(slicePhrasing([node], start));
    } else {
      add([node]);
    }
  }
  return pieces;
}

/** `1.加强组织领导。` before a lone mark is what was bold. */
function isLead(content: PhrasingContent[]): boolean {
  const text = textOf({ type: 'paragraph', children: content }).trim();
  if (text.length === 0 || text.length > longestLead) return false;
  return /[。：:！？]$/u.test(text) || readNumber(text) !== undefined;
}

function strong(children: PhrasingContent[]): Strong {
  const node: Strong = { type: 'strong', children };
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  if (start && end) node.position = { start, end };
  return node;
}
