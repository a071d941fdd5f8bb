import { fromMarkdown } from '@gouji/markdown';
import type { Wording } from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import { removePosition } from 'unist-util-remove-position';
import { markdownOf } from '../markdown-of.js';

/**
 * Read a piece of Markdown in a data file; its positions would be those of the piece.
 *
 * @param notes names of the notes of the whole document, which the piece may refer to
 */
export function readMarkdown(
  markdown: string,
  notes: readonly string[] = [],
): { nodes: RootContent[]; wording: Wording } {
  const nodes = withNotes(markdown, notes).children;
  return { nodes, wording: { markdown, canonical: markdownOf(nodes) } };
}

/** Find the names of the notes that a piece of Markdown defines. */
export function noteNames(markdown: string): string[] {
  return [...markdown.matchAll(/^ {0,3}\[\^([^\]\s]+)\]:/gmu)].map(([, name]) => name!);
}

/** A reference is one only beside its note, so notes that stand elsewhere are lent to the piece. */
function withNotes(markdown: string, notes: readonly string[]): Root {
  const own = new Set(noteNames(markdown));
  const lent = notes.filter((name) => !own.has(name) && markdown.includes(`[^${name}]`));
  const root = parse(markdown + lent.map((name) => `\n\n[^${name}]: .`).join(''));
  if (lent.length === 0) return root;
  const tail = root.children.splice(-lent.length);
  // Where the piece ends in code that goes on, nothing can be lent to it.
  return tail.every((node) => node.type === 'footnoteDefinition') ? root : parse(markdown);
}

function parse(markdown: string): Root {
  const root: Root = fromMarkdown(markdown, { verbatim: true });
  removePosition(root, { force: true });
  return root;
}
