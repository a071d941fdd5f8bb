import type { Handlers } from '../state.js';
import { blockquote } from './blockquote.js';
import { lineBreak } from './break.js';
import { cellStream } from './cell-stream.js';
import { code } from './code.js';
import { dataTable } from './data-table.js';
import { deletion as strike } from './delete.js';
import { deletion } from './deletion.js';
import { emphasis } from './emphasis.js';
import { equation } from './equation.js';
import { footnoteReference } from './footnote-reference.js';
import { formTable } from './form-table.js';
import { heading } from './heading.js';
import { html } from './html.js';
import { image } from './image.js';
import { imageReference } from './image-reference.js';
import { inlineCode } from './inline-code.js';
import { insertion } from './insertion.js';
import { link } from './link.js';
import { linkReference } from './link-reference.js';
import { list } from './list.js';
import { listItem } from './list-item.js';
import { pageFurniture } from './page-furniture.js';
import { paragraph } from './paragraph.js';
import { reportFigure } from './report-figure.js';
import { strong } from './strong.js';
import { subscript } from './subscript.js';
import { superscript } from './superscript.js';
import { table } from './table.js';
import { text } from './text.js';
import { thematicBreak } from './thematic-break.js';
import { underline } from './underline.js';

/** Handlers by node type; definitions are read where they are referred to. */
export const handlers: Handlers = {
  blockquote,
  break: lineBreak,
  cellStream,
  code,
  dataTable,
  definition: () => undefined,
  delete: strike,
  deletion,
  emphasis,
  equation,
  footnoteDefinition: () => undefined,
  footnoteReference,
  formTable,
  heading,
  html,
  image,
  imageReference,
  inlineCode,
  insertion,
  link,
  linkReference,
  list,
  listItem,
  pageFurniture,
  paragraph,
  reportFigure,
  strong,
  subscript,
  superscript,
  table,
  text,
  thematicBreak,
  toml: () => undefined,
  underline,
  yaml: () => undefined,
};
