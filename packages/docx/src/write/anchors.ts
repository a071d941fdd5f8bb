import { visit } from '@gouji/tree';
import type { Node, Root } from 'mdast';

/** A bookmark of the document. */
export interface Anchor {
  name: string;
  number: number;
}

/** The places that links within the document lead to. */
export interface Anchors {
  /** The bookmark of a heading, paragraph or caption that has an id. */
  of(node: Node): Anchor | undefined;
  /** How many there are; each has a number from 1. */
  readonly count: number;
  /** The name of the bookmark for an id. */
  nameOf(id: string): string;
}

/** Give every id of a tree a name that Word takes for a bookmark (ECMA-376 Part 1, 17.13.6.2). */
export function collectAnchors(tree: Root): Anchors {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const anchors = new Map<Node, Anchor>();
  const nameOf = (id: string): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const base = bookmarkName(id);
    let name = base;
    for (let count = 2; taken.has(name); count++) name = `${base.slice(0, 34)}_${count}`;
    names.set(id, name);
    taken.add(name);
    return name;
  };
  const held = new Set<string>();
  visit(tree, (node) => {
    const id = (node.data as { id?: unknown } | undefined)?.id;
    if (typeof id !== 'string' || id === '' || held.has(id)) return;
    held.add(id);
    anchors.set(node, { name: nameOf(id), number: anchors.size + 1 });
  });
  return { of: (node) => anchors.get(node), count: anchors.size, nameOf };
}

/** Letters, figures and low lines, at most 40, a letter or low line first. */
function bookmarkName(id: string): string {
  const name = id.replace(/[^\p{L}\p{N}_]+/gu, '_').replace(/^(?![\p{L}_])/u, '_');
  return [...name].slice(0, 36).join('') || '_';
}
