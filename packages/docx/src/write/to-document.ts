import { checkDepth, languageOf, type Problem, textOf } from '@gouji/tree';
import { Document, DocumentGridType } from 'docx';
import type { Root } from 'mdast';
import { checkSize } from './check-size.js';
import { corePart } from './core-part.js';
import { createState } from './create-state.js';
import { blockHandlers } from './handlers/blocks/index.js';
import { phrasingHandlers } from './handlers/phrasing/index.js';
import { footnotes, looseNotes, writeComments } from './notes.js';
import type { ToDocxOptions } from './options.js';
import { pageStories } from './page-stories.js';
import type { Place } from './place.js';
import { Layout } from './style/layout.js';
import { loadStyle } from './style/load-style.js';
import { type Part, styleParts } from './style/style-parts.js';
import { twips } from './style/twips.js';

/** A Word document that is ready to be packed. */
export interface WordDocument {
  /** The document of the library. */
  document: Document;
  /** Parts that take the place of the library's own. */
  parts: Part[];
  /** What of the tree could not be written as it stands. */
  problems: Problem[];
}

/** Tree nesting where the other writers stop too. */
const defaultDepth = 512;
/** Some thousand pages: a document that size takes seconds and half a gigabyte to write. */
const defaultBlocks = 200_000;

/**
 * Turn a tree into a Word document.
 *
 * @throws GoujiError `usage` for a style that is none, `limit-exceeded` for a tree that is nested too
 * deep or too large
 */
export function toDocument(tree: Root, options: Readonly<ToDocxOptions> = {}): WordDocument {
  checkDepth(tree, options.maxDepth ?? defaultDepth);
  checkSize(tree, options.maxBlocks ?? defaultBlocks);
  const { language } = languageOf(tree, options.language);
  const style = loadStyle(options.style ?? (language === 'zh' ? 'gbt9704' : 'plain'));
  const layout = new Layout(style);
  const state = createState(tree, {
    layout,
    language,
    furniture: options.furniture ?? false,
    blocks: { ...blockHandlers, ...options.handlers?.blocks },
    phrasing: { ...phrasingHandlers, ...options.handlers?.phrasing },
  });
  const place: Place = {
    story: 'body',
    use: 'body',
    size: 0,
    width: layout.width,
    steps: 0,
    tables: 0,
  };
  const inText = tree.children.filter(
    (node) => node.type !== 'pageFurniture' || (node.kind !== 'header' && node.kind !== 'footer'),
  );
  const children = [...state.blocks(inText, place), ...looseNotes(state, place)];
  const notes = footnotes(state, place);
  writeComments(state, place);
  const stories = pageStories(state, tree, place);
  const document = new Document({
    sections: [{ properties: sectionOf(layout), ...stories, children }],
    numbering: { config: state.lists.config },
    footnotes: notes,
    ...(state.comments.all.length > 0 && { comments: { children: state.comments.all } }),
    ...(style.pageNumber?.even && { evenAndOddHeaderAndFooters: true }),
  });
  const title = state.title && textOf(state.title);
  const parts = [{ path: 'docProps/core.xml', data: corePart(tree, title) }, ...styleParts(layout)];
  return { document, parts, problems: state.problems };
}

/** Paper, margins and grid (ECMA-376 Part 1, 17.6.13, 17.6.11, 17.6.5). */
function sectionOf({ style, charSpace }: Layout) {
  const { page, grid } = style;
  return {
    page: {
      size: { width: twips(page.width), height: twips(page.height) },
      margin: {
        top: twips(page.top),
        right: twips(page.right),
        bottom: twips(page.bottom),
        left: twips(page.left),
        header: twips(page.header),
        footer: twips(page.footer),
        gutter: 0,
      },
    },
    ...(grid && {
      grid: {
        type: DocumentGridType.LINES_AND_CHARS,
        linePitch: twips(grid.pitch),
        charSpace,
      },
    }),
  };
}
