import type { FootnoteDefinition, Root } from 'mdast';
import { type Footnotes, numberFootnotes } from './number-footnotes.js';
import { visit } from './visit.js';

/** Find the notes of a document. */
export function collectFootnotes(tree: Root): Footnotes {
  const definitions: FootnoteDefinition[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
  });
  return numberFootnotes(definitions);
}
