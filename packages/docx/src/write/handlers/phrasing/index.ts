import type { PhrasingHandlers } from '../../state.js';
import { lineBreak } from './break.js';
import { strike } from './delete.js';
import { deletion } from './deletion.js';
import { emphasis } from './emphasis.js';
import { equation } from './equation.js';
import { footnoteReference } from './footnote-reference.js';
import { html } from './html.js';
import { image } from './image.js';
import { imageReference } from './image-reference.js';
import { inlineCode } from './inline-code.js';
import { insertion } from './insertion.js';
import { link } from './link.js';
import { linkReference } from './link-reference.js';
import { strong } from './strong.js';
import { subscript } from './subscript.js';
import { superscript } from './superscript.js';
import { text } from './text.js';
import { underline } from './underline.js';

/** Handlers of what stands in a line, by node type. */
export const phrasingHandlers: PhrasingHandlers = {
  break: lineBreak,
  delete: strike,
  deletion,
  emphasis,
  equation,
  footnoteReference,
  html,
  image,
  imageReference,
  inlineCode,
  insertion,
  link,
  linkReference,
  strong,
  subscript,
  superscript,
  text,
  underline,
};
