import { isPageMark, type PageFurniture, textOf } from '@gouji/tree';
import { type FileChild, Footer, Header } from 'docx';
import type { Root } from 'mdast';
import { pageNumber } from './page-number.js';
import type { Place } from './place.js';
import type { State } from './state.js';

/**
 * Write the headers and footers of the pages: those of the source, if they are asked for, each
 * once, and the page number.
 */
export function pageStories(state: State, tree: Root, place: Place) {
  const { layout } = state;
  const even = layout.style.pageNumber?.even !== undefined;
  const heads = () => write(state, tree, 'header', place);
  const footer = (pages: 'odd' | 'even') => {
    const number = pageNumber(layout, pages);
    const children = [...write(state, tree, 'footer', place), ...(number ? [number] : [])];
    return children.length > 0 ? new Footer({ children: children as never }) : undefined;
  };
  const header = () => {
    const children = heads();
    return children.length > 0 ? new Header({ children: children as never }) : undefined;
  };
  return {
    headers: withoutUndefined({ default: header(), even: even ? header() : undefined }),
    footers: withoutUndefined({ default: footer('odd'), even: even ? footer('even') : undefined }),
  };
}

function write(state: State, tree: Root, kind: 'header' | 'footer', place: Place): FileChild[] {
  if (!state.furniture) return [];
  const seen = new Set<string>();
  return tree.children
    .filter((node): node is PageFurniture => node.type === 'pageFurniture' && node.kind === kind)
    .filter((node) => {
      const text = textOf(node).trim();
      if (seen.has(text) || isNumberAlone(text)) return false;
      seen.add(text);
      return true;
    })
    .flatMap((node) => state.blocks(node.children, { ...place, story: 'furniture', use: kind }));
}

/** The page number is ours to write. */
function isNumberAlone(text: string): boolean {
  return isPageMark(text, true) || !/[\p{L}\p{N}]/u.test(text);
}

function withoutUndefined<T>(values: { default: T | undefined; even: T | undefined }) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    default?: T;
    even?: T;
  };
}
