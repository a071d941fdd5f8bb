import { type Footnotes, numberFootnotes, tooDeep } from '@gouji/tree';
import type { Definition, FootnoteDefinition, Heading, Node, Nodes, Parents, Root } from 'mdast';
import { shapingOf } from './shaping.js';

/** What has to be known of a document before the first of its nodes is written. */
export interface Survey {
  /** Link and picture definitions by identifier in upper case; of two the first counts. */
  definitions: Map<string, Definition>;
  footnotes: Footnotes;
  /** Nodes that carry an id of their own, with that id. */
  anchors: Array<[Node, string]>;
  /** Headings in order, which links may name by their words. */
  headings: Heading[];
  /** A plugin shapes the output by `hName`, `hProperties` or `hChildren`. */
  shaped: boolean;
  /** It holds charts that we drew. */
  draws: boolean;
}

/** What is found on the way; the notes are numbered when all have been found. */
interface Found extends Omit<Survey, 'footnotes'> {
  notes: FootnoteDefinition[];
}

/**
 * Look through a tree once, before anything is made of it.
 *
 * @param depth how many levels below the root there may be
 * @throws GoujiError `limit-exceeded` for a tree that is nested deeper
 */
export function survey(tree: Root, depth: number): Survey {
  const found: Found = {
    definitions: new Map(),
    notes: [],
    anchors: [],
    headings: [],
    shaped: false,
    draws: false,
  };
  if (!look(tree, depth, found)) throw tooDeep(depth);
  const { notes, ...rest } = found;
  return { footnotes: numberFootnotes(notes), ...rest };
}

/** @returns false for what is nested too deep; no deeper than it may go does this descend */
function look(node: Nodes, depth: number, found: Found): boolean {
  if (depth < 0) return false;
  if (node.data) readData(node, found);
  const { type } = node;
  if (type === 'text') return true;
  if (type === 'heading') found.headings.push(node);
  else if (type === 'footnoteDefinition') found.notes.push(node);
  else if (type === 'reportFigure') found.draws = true;
  else if (type === 'definition') {
    const key = node.identifier.toUpperCase();
    if (!found.definitions.has(key)) found.definitions.set(key, node);
  }
  // Asked by its value: to ask whether there is such a key takes longer, and all nodes are asked.
  const { children } = node as Partial<Parents>;
  if (!children) return true;
  for (const child of children) if (!look(child, depth - 1, found)) return false;
  return true;
}

function readData(node: Nodes, found: Found): void {
  if (shapingOf(node)) found.shaped = true;
  const carries =
    node.type === 'heading' || node.type === 'paragraph' || node.type === 'dataCaption';
  if (carries && node.data?.id) found.anchors.push([node, node.data.id]);
}
