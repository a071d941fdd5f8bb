import type { Element, Root } from 'hast';
import { hasClass } from './has-class.js';
import { isHidden, isSilent } from './is-hidden.js';

/** The article of a page and, from the body down to it, the elements that hold it. */
export interface Found {
  article: Element;
  path: Element[];
}

type Test = (element: Element) => boolean;
const byId =
  (id: string): Test =>
  (element) =>
    String(element.properties.id ?? '').toLowerCase() === id;
const byClass =
  (name: string): Test =>
  (element) =>
    hasClass(element, name);

/** The usual containers of portals, the surest first. */
const containers: Test[] = [
  byId('zoom'),
  byId('ucap-content'),
  byClass('TRS_Editor'),
  byClass('trs_editor_view'),
  byClass('TRS_UEDITOR'),
  byClass('pages_content'),
  (element) => element.properties.itemProp?.toString() === 'articleBody',
  (element) => element.tagName === 'article',
  (element) => element.tagName === 'main' || element.properties.role === 'main',
];

/**
 * Find the article in a page. A container counts if it holds at least half of the text that is
 * not in links; several of a kind count as the element around them all. Else it is the body.
 */
export function findArticle(document: Root): Found | undefined {
  const body = findBody(document);
  if (!body) return undefined;
  const whole = weigh(body);
  for (const test of containers) {
    const path = commonPath(body, test);
    const article = path?.at(-1);
    if (path && article && article !== body && weigh(article) * 2 >= whole) {
      return { article, path: path.slice(0, -1) };
    }
  }
  return { article: body, path: [] };
}

function findBody(document: Root): Element | undefined {
  const html = document.children.find((node) => node.type === 'element');
  return html?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'body',
  );
}

/** The way from the body to the one element that holds all matches. */
function commonPath(body: Element, test: Test): Element[] | undefined {
  const paths: Element[][] = [];
  const walk = (element: Element, path: Element[]) => {
    if (test(element)) {
      paths.push(path);
      return;
    }
    for (const child of element.children) {
      if (child.type === 'element' && !isSilent(child)) walk(child, [...path, child]);
    }
  };
  walk(body, [body]);
  const [first, ...others] = paths;
  if (!first) return undefined;
  const same = first.findIndex((element, index) => others.some((path) => path[index] !== element));
  return same < 0 ? first : first.slice(0, same);
}

/** Characters outside links, the measure of an article. */
function weigh(element: Element): number {
  let sum = 0;
  for (const child of element.children) {
    if (child.type === 'text') sum += child.value.replace(/[\s\u00a0]+/g, '').length;
    else if (
      child.type === 'element' &&
      child.tagName !== 'a' &&
      !isSilent(child) &&
      !isHidden(child)
    ) {
      sum += weigh(child);
    }
  }
  return sum;
}
