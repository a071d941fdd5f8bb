import { fromDocx } from '@gouji/docx';
import { toDocx } from '@gouji/docx/write';
import { fromHtml, toHtml } from '@gouji/html';
import { fromMarkdown, toMarkdown } from '@gouji/markdown';
import { fromText } from '@gouji/text';
import type { Root } from 'mdast';

/** A format that a reader makes a tree of. */
export type ReadFormat = 'docx' | 'html' | 'markdown' | 'text';

const readers: Record<ReadFormat, (bytes: Uint8Array) => Root> = {
  docx: (bytes) => fromDocx(bytes),
  html: (bytes) => fromHtml(bytes),
  markdown: (bytes) => fromMarkdown(bytes),
  text: (bytes) => fromText(bytes),
};

/** Read a tree by the reader of a format. */
export function readTree(input: Uint8Array | string, format: ReadFormat): Root {
  return readers[format](typeof input === 'string' ? new TextEncoder().encode(input) : input);
}

/**
 * Send a tree through Markdown. What plain text prints in rows is a table only there, so that what
 * Markdown holds of it is what must come back.
 */
export function throughMarkdown(tree: Root, format: ReadFormat): { before: Root; after: Root } {
  const before = format === 'text' ? fromMarkdown(toMarkdown(tree)) : tree;
  return { before, after: fromMarkdown(toMarkdown(before)) };
}

/** Send a tree of HTML through a Word file and back to HTML. */
export async function throughWord(tree: Root): Promise<Root> {
  return fromHtml(toHtml(fromDocx(await toDocx(tree))));
}
