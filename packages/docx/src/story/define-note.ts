import type { FootnoteDefinition } from 'mdast';
import { appendAll } from '../append-all.js';
import type { NoteReference, NoteReferences } from './note-references.js';
import type { NoteContent } from './read-notes.js';

/**
 * Define a note that the text refers to. Where several share an id, which they should not (ECMA-376
 * Part 1, 17.13.4.2), each belongs to the next reference; what is left over joins the last.
 */
export function defineNote(
  { kind, identifier, nodes }: NoteReference,
  contents: readonly NoteContent[],
  part: string,
  references: NoteReferences,
): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  contents.forEach(({ children, ...authorship }, index) => {
    if (index > 0 && index >= nodes.length) {
      appendAll(definitions.at(-1)!.children, children);
      return;
    }
    const own = index === 0 ? identifier : references.newIdentifier(kind);
    const source = { part };
    const data = kind === 'comment' ? { source, comment: true, ...authorship } : { source };
    definitions.push({ type: 'footnoteDefinition', identifier: own, label: own, children, data });
  });
  nodes.forEach((node, index) => {
    const own = definitions[Math.min(index, definitions.length - 1)]!.identifier;
    node.identifier = own;
    node.label = own;
  });
  return definitions;
}
