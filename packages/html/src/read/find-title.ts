import type { Element } from 'hast';
import { foldText } from './fold-text.js';
import type { HeadFacts } from './read-head.js';
import type { Content, ReadState } from './state.js';
import { textContent } from './text-content.js';

/**
 * Find the title that a page prints outside its article: its only `h1`, else the element whose
 * words are those of the page's title.
 */
export function findTitle(
  state: ReadState,
  outside: Content[],
  facts: HeadFacts,
): Element | undefined {
  const elements = outside.flatMap((node) => (node.type === 'element' ? descendants(node) : []));
  const firsts = elements.filter(
    (element) => element.tagName === 'h1' && foldText(textContent(element)) !== '',
  );
  if (firsts.length === 1) return firsts[0];
  return elements.find((element) => {
    if (!state.isBlock(element) || element.tagName === 'a') return false;
    return (
      isTitle(foldText(textContent(element)), facts) &&
      !elements.some(
        (inner) => inner !== element && state.isBlock(inner) && contains(element, inner),
      )
    );
  });
}

function isTitle(text: string, facts: HeadFacts): boolean {
  if (text.length < 4) return false;
  if (text === facts.metas.ArticleTitle || text === facts.title) return true;
  const part = facts.title?.split(/\s*[-_|–—]\s*/)[0];
  return text === part;
}

function descendants(element: Element): Element[] {
  return [
    element,
    ...element.children.flatMap((child) => (child.type === 'element' ? descendants(child) : [])),
  ];
}

function contains(element: Element, wanted: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child === wanted || contains(child, wanted)),
  );
}
