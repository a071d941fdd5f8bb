import { collectFootnotes, type Footnotes } from '@gouji/tree';
import type { Definition, Heading, Node, Nodes, Root } from 'mdast';
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

/** Look through a tree once, before anything is made of it. */
export function survey(tree: Root): Survey {
  const found: Survey = {
    definitions: new Map(),
    footnotes: collectFootnotes(tree),
    anchors: [],
    headings: [],
    shaped: false,
    draws: false,
  };
  look(tree, found);
  return found;
}

function look(node: Nodes, found: Survey): void {
  if (node.data) readData(node, found);
  if (node.type === 'heading') found.headings.push(node);
  if (node.type === 'definition') {
    const key = node.identifier.toUpperCase();
    if (!found.definitions.has(key)) found.definitions.set(key, node);
  }
  if (node.type === 'reportFigure') found.draws = true;
  if (!('children' in node)) return;
  for (const child of node.children) look(child, found);
}

function readData(node: Nodes, found: Survey): void {
  if (shapingOf(node)) found.shaped = true;
  const carries =
    node.type === 'heading' || node.type === 'paragraph' || node.type === 'dataCaption';
  if (carries && node.data?.id) found.anchors.push([node, node.data.id]);
}
