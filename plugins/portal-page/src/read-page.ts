import type { Element, Nodes, Root } from 'hast';

/** What an article, or a page, says of itself. */
export interface PageWords {
  /** Its first heading. */
  title: string | undefined;
  /** Its `<title>`. */
  unprinted: string | undefined;
  language: string | undefined;
  paragraphs: string[];
  /** The tags that a page has: name → content. */
  properties: Record<string, string>;
}

/** Read title, language, paragraphs and tags of an article or a page. */
export function readPage(tree: Root): PageWords {
  const words: PageWords = {
    title: undefined,
    unprinted: undefined,
    language: undefined,
    paragraphs: [],
    properties: {},
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { tagName, properties } = node;
      if (typeof properties.lang === 'string') words.language ??= properties.lang;
      if (tagName === 'title') words.unprinted ??= textOf(node);
      else if (tagName === 'h1') words.title ??= textOf(node);
      else if (tagName === 'p') words.paragraphs.push(textOf(node));
      else if (tagName === 'meta') addTag(node, words.properties);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return words;
}

function addTag({ properties: { name, content } }: Element, tags: Record<string, string>): void {
  if (typeof name === 'string' && typeof content === 'string') tags[name] = content;
}

function textOf(node: Nodes): string {
  const text = (each: Nodes): string => {
    if (each.type === 'text') return each.value;
    return 'children' in each ? each.children.map(text).join('') : '';
  };
  return text(node).replace(/\s+/gu, ' ').trim();
}
