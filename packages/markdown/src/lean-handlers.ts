import type { Heading, Paragraph, Root, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import {
  defaultHandlers,
  type Handle,
  type Handlers,
  type Info,
  type State,
} from 'mdast-util-to-markdown';
import { reading } from './gfm.js';

/** To find out which escapes are needless takes time; longer text keeps them all. */
const longest = 20_000;

/**
 * Handlers that write words without escapes where Markdown reads the same either way.
 * Escapes of brackets stay where a definition could make a link of them.
 */
export function leanHandlers(root: Root): Partial<Handlers> {
  const linked = hasDefinition(root);
  const yaml: Handle = (node: { value: string }) => `---\n${node.value}\n---`;
  const cell = gfmTableToMarkdown().handlers!.tableCell!;
  return {
    paragraph: lean<Paragraph>(defaultHandlers.paragraph, linked, (text) => text),
    heading: lean<Heading>(defaultHandlers.heading, linked, (text) => text),
    tableCell: lean<TableCell>(cell, linked, (text) => `| ${text} |\n| --- |`),
    yaml,
  };
}

function lean<Node extends Paragraph | Heading | TableCell>(
  handle: Handle,
  linked: boolean,
  frame: (text: string) => string,
): Handle {
  return (node: Node, parent, state: State, info: Info) => {
    const plain = node.type === 'paragraph' && plainText(node);
    if (plain) return plain;
    const safe = handle(node, parent, state, info);
    const escapes = new Set([...safe.matchAll(/\\(.)|&#/gu)].map(([, escaped]) => escaped ?? ' '));
    if (linked) escapes.delete('[');
    if (escapes.size === 0 || safe.length > longest) return safe;
    const meaning = readsAs(frame(safe));
    const without = (needless: Set<string>) => {
      const unsafe = state.unsafe.filter((pattern) => {
        return pattern.inConstruct === 'tableCell' || !needless.has(pattern.character);
      });
      return handle(node, parent, { ...state, unsafe }, info);
    };
    const isNeedless = (characters: Set<string>) => readsAs(frame(without(characters))) === meaning;

    if (isNeedless(escapes)) return without(escapes);
    const needless = new Set<string>();
    for (const character of escapes) {
      if (isNeedless(new Set([...needless, character]))) needless.add(character);
    }
    return without(needless);
  };
}

/**
 * Text in which no character can mean anything to Markdown, wherever it stands: letters and
 * figures, marks of Chinese, one space between words. Figures that a list could begin with do not.
 */
const harmless =
  /^(?!\d+\.)(?:[\p{L}\p{N}，。、；：？！“”‘’（）《》〈〉【】〔〕…—·％,%]|\d\.(?=\d)|(?<=\S) (?=\S))+$/u;

/** The words of a paragraph that need no looking at, which most have. */
function plainText({ children }: Paragraph): string | undefined {
  const texts = children.map((child) => (child.type === 'text' ? child.value : '*'));
  const text = texts.join('');
  return harmless.test(text) ? text : undefined;
}

function readsAs(markdown: string): string {
  return JSON.stringify(fromMarkdown(markdown, reading), (key, value) => {
    return key === 'position' ? undefined : value;
  });
}

function hasDefinition(root: Root): boolean {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const node = pending.pop() as { type: string; children?: unknown[] };
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
    for (const child of node.children ?? []) pending.push(child);
  }
  return false;
}
