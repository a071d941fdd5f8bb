import { encodingProblem, resolveAddresses, setPageMarksApart, textOf } from '@gouji/tree';
import type { Element } from 'hast';
import type { Root } from 'mdast';
import { createReadState } from './read/create-read-state.js';
import { decodeHtml } from './read/decode-html.js';
import { type Found, findArticle } from './read/find-article.js';
import { findContinuation } from './read/find-continuation.js';
import { findTitle } from './read/find-title.js';
import { hiddenProblem } from './read/hidden-problem.js';
import { nameTargets } from './read/name-targets.js';
import type { FromHtmlOptions } from './read/options.js';
import { outsideOf } from './read/outside-of.js';
import { parseDocument } from './read/parse-document.js';
import { readFurniture } from './read/read-furniture.js';
import { type HeadFacts, readHead } from './read/read-head.js';
import { readHeading } from './read/read-heading.js';
import { readPieces } from './read/read-pieces.js';
import type { ReadState } from './read/state.js';

/**
 * Read HTML, a page or a fragment, as a tree: the article as its content, what stands around it
 * as page furniture, Word's and the editors' junk dropped once its structure is read.
 *
 * @param source the text, or the bytes as they are stored
 * @throws GoujiError `limit-exceeded`, `unsupported-format` or `damaged-file`
 */
export function fromHtml(
  source: string | Uint8Array,
  options: Readonly<FromHtmlOptions> = {},
): Root {
  const decoded =
    typeof source === 'string' ? { text: source.replace(/^\ufeff/, '') } : decodeHtml(source);
  const { text } = decoded;
  const document = parseDocument(text, options.maxDepth ?? 512);
  const state = createReadState(document, options);
  const doubt = 'encoding' in decoded ? encodingProblem(decoded) : undefined;
  if (doubt) state.problems.push(doubt);
  const facts = readHead(document);
  const found = findArticle(document);
  const children = found ? readContent(state, found, facts) : [];
  const tree: Root = { type: 'root', children };
  nameTargets(tree, document);
  if (facts.base) resolveAddresses(tree, facts.base);
  const data: Root['data'] = {};
  const properties = propertiesOf(tree, facts);
  if (Object.keys(properties).length > 0) data.properties = properties;
  if (state.problems.length > 0) data.problems = state.problems;
  if (state.assets.length > 0) data.assets = state.assets;
  if (Object.keys(data).length > 0) tree.data = data;
  if (document.position) tree.position = document.position;
  return tree;
}

function readContent(state: ReadState, found: Found, facts: HeadFacts): Root['children'] {
  const outside = outsideOf(found);
  const title = hasTitle(found.article) ? undefined : findTitle(state, outside.before, facts);
  const heading = title ? readHeading(state, title, 1) : [];
  if (title) state.taken.add(title);
  const around = findContinuation(state, found.article, outside);
  const before = readPieces(state, around.before);
  const content = state.flow(isWrapped(found) ? [found.article] : found.article.children);
  const after = readPieces(state, around.after);
  const start = before.findIndex((node) => node.type !== 'pageFurniture');
  const pieces = before.toSpliced(start < 0 ? before.length : start, 0, ...heading);
  const tree = setPageMarksApart([...pieces, ...content, ...after]);
  const hidden: Element[] = [];
  // Reading what was hidden may come upon more of it.
  for (let next = state.asides.shift(); next; next = state.asides.shift()) {
    if (next.hidden) hidden.push(next.element);
    const furniture = readFurniture(state, next.kind, next.element.children);
    if (next.kind === 'header') tree.unshift(...furniture);
    else tree.push(...furniture);
  }
  const problem = hiddenProblem(hidden);
  if (problem) state.problems.push(problem);
  return tree;
}

/** The article is read as the element it is where that says more than a wrapper does. */
function isWrapped({ article }: Found): boolean {
  return article.tagName === 'table' || article.tagName === 'td';
}

function hasTitle(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'h1' || hasTitle(child)),
  );
}

/** What the document states of itself; a title that it prints goes before the page's. */
function propertiesOf(tree: Root, facts: HeadFacts): Record<string, string> {
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const printed = heading && textOf(heading).replace(/\s+/g, ' ').trim();
  const title = facts.metas.ArticleTitle || printed || facts.title;
  const properties: Record<string, string> = {};
  if (title) properties.title = title;
  if (facts.language) properties.language = facts.language;
  return { ...facts.metas, ...properties };
}
