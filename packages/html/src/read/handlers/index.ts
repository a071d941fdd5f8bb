import type { FlowHandler, PhrasingHandler } from '../state.js';
import { aside } from './aside.js';
import { blockquote } from './blockquote.js';

import { heading } from './heading.js';
import { image } from './image.js';
import { inlineCode } from './inline-code.js';
import { input } from './input.js';
import { lineBreak } from './line-break.js';
import { link } from './link.js';
import { list } from './list.js';
import { math } from './math.js';
import { paragraph } from './paragraph.js';
import { preformatted } from './preformatted.js';
import { raised } from './raised.js';
import { select } from './select.js';
import { span } from './span.js';
import { table } from './table.js';
import { thematicBreak } from './thematic-break.js';

/** Handlers of block elements by name; the others are wrappers that fall away. */
export const flowHandlers: Record<string, FlowHandler> = {
  blockquote,
  dir: list,
  footer: aside,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  header: aside,
  hr: thematicBreak,
  listing: preformatted,
  menu: list,
  nav: aside,
  ol: list,
  p: paragraph,
  pre: preformatted,
  table,
  ul: list,
  xmp: preformatted,
};

/** Handlers of elements within a line; the others are wrappers, or marks (see `markOf`). */
export const phrasingHandlers: Record<string, PhrasingHandler> = {
  a: link,
  br: lineBreak,
  code: inlineCode,
  image,
  img: image,
  input,
  kbd: inlineCode,
  math,
  samp: inlineCode,
  select,
  span,
  sup: raised,
  tt: inlineCode,
};
