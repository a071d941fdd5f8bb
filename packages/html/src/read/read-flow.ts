import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import { flowHandlers } from './handlers/index.js';
import { isHidden, isSilent, isSubstitute } from './is-hidden.js';
import { keepTables } from './keep-tables.js';
import { markOf } from './mark-of.js';
import { readParagraphs } from './read-paragraphs.js';
import type { Block, Content, ReadState } from './state.js';
import { stylesOf } from './styles-of.js';
import { readWordHeading } from './word/read-word-heading.js';
import { isWordItem, readWordList } from './word/read-word-list.js';

/** Read content as blocks: what stands in line becomes paragraphs, wrappers fall away. */
export function readFlow(state: ReadState, nodes: Content[]): Block[] {
  const out: Block[] = [];
  let line: Content[] = [];
  const flush = () => {
    if (line.length > 0) out.push(...readParagraphs(state.phrasing(line)));
    line = [];
  };
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type !== 'element' || !state.isBlock(node)) {
      line.push(node);
      continue;
    }
    flush();
    if (isWordItem(node)) {
      const items = wordItems(nodes, index);
      out.push(...readWordList(state, items));
      index = nodes.indexOf(items.at(-1)!, index);
    } else {
      out.push(...readBlock(state, node));
    }
  }
  flush();
  return out;
}

/** The list paragraphs of Word that follow one another, with only white space between. */
function wordItems(nodes: Content[], from: number): Element[] {
  const items: Element[] = [];
  for (let index = from; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type === 'element' && isWordItem(node)) items.push(node);
    else if (node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')) break;
  }
  return items;
}

function readBlock(state: ReadState, element: Element): Block[] {
  if (state.taken.has(element) || isSilent(element)) return [];
  if (isHidden(element)) {
    state.asides.push({ kind: 'navigation', element, hidden: !isSubstitute(element) });
    return [];
  }
  const note = state.notes.definitions.get(element);
  if (note) {
    const children = state.flow(element.children);
    return [{ type: 'footnoteDefinition', identifier: note, label: note, children }];
  }
  const heading = readWordHeading(state, element);
  if (heading) return heading;
  const handle = Object.hasOwn(flowHandlers, element.tagName)
    ? flowHandlers[element.tagName]
    : undefined;
  if (handle) return handle(state, element);
  keepTables(state, element);
  const blocks = state.flow(element.children).filter((block) => !isNoteRule(element, block));
  const mark = markOf(element);
  return mark ? blocks.map((block) => pushMark(block, mark)) : blocks;
}

/** The line that Word draws above its notes is no part of the text. */
function isNoteRule(element: Element, block: Block): boolean {
  if (block.type !== 'thematicBreak') return false;
  return /^(?:foot|end)note-list$/.test(stylesOf(element).get('mso-element') ?? '');
}

/** A mark around blocks is a mark within each of them. */
function pushMark(block: Block, mark: (children: PhrasingContent[]) => PhrasingContent): Block {
  if (block.type !== 'paragraph' && block.type !== 'heading') return block;
  return { ...block, children: [mark(block.children)] };
}
