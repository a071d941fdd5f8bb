import type { Element, Root } from 'hast';
import { foldText } from './fold-text.js';
import { textContent } from './text-content.js';

/** What the head of a page says. */
export interface HeadFacts {
  /** The text of `title`. */
  title: string | undefined;
  language: string | undefined;
  /** Whole address that those of the page start from, as `base` states it. */
  base: string | undefined;
  /** `meta` by name. */
  metas: Record<string, string>;
}

/** Read the head of a page. */
export function readHead(document: Root): HeadFacts {
  const html = document.children.find((node) => node.type === 'element');
  const head = html?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'head',
  );
  const facts: HeadFacts = { title: undefined, language: undefined, base: undefined, metas: {} };
  if (typeof html?.properties.lang === 'string') facts.language = html.properties.lang || undefined;
  facts.language ??= articleLanguage(document);
  for (const node of head?.children ?? []) {
    if (node.type !== 'element') continue;
    const { name, content, href } = node.properties;
    if (node.tagName === 'base' && /^\s*https?:\/\//i.test(String(href)))
      facts.base ??= String(href).trim();
    if (node.tagName === 'title') facts.title ??= foldText(textContent(node)) || undefined;
    if (node.tagName === 'meta' && typeof name === 'string' && typeof content === 'string') {
      if (/^[A-Z][A-Za-z]+$|^(author|description|keywords|date)$/.test(name))
        facts.metas[name] ??= content;
    }
  }
  return facts;
}

/** A fragment says its language on its article. */
function articleLanguage(node: Root | Element): string | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { lang } = child.properties;
    const found = child.tagName === 'article' && lang ? String(lang) : articleLanguage(child);
    if (found) return found;
  }
  return undefined;
}
