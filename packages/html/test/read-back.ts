import { readFileSync } from 'node:fs';
import { textOf, visit } from '@gouji/tree';
import type { Nodes, Root } from 'mdast';
import { fromHtml } from '../src/index.js';

/** Read the bytes of a fixture. */
export const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}.html`, import.meta.url)));

/** Name each block of a tree, with its words. */
export const blocks = (tree: Root) => tree.children.map((node) => `${node.type}: ${textOf(node)}`);

/** Read the blocks of a body. */
export const body = (source: string) => blocks(fromHtml(`<body>${source}</body>`));

/** Find every node of a type. */
export const find = <T extends Nodes['type']>(tree: Root, type: T) => {
  const found: Array<Extract<Nodes, { type: T }>> = [];
  visit(tree, (node) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: T }>);
  });
  return found;
};
