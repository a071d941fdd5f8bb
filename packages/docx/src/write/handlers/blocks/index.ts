import type { BlockHandlers } from '../../state.js';
import { blockquote } from './blockquote.js';
import { cellStream } from './cell-stream.js';
import { code } from './code.js';
import { dataTable } from './data-table.js';
import { formTable } from './form-table.js';
import { heading } from './heading.js';
import { html } from './html.js';
import { list } from './list.js';
import { listItem } from './list-item.js';
import { pageFurniture } from './page-furniture.js';
import { paragraph } from './paragraph.js';
import { table } from './table.js';
import { thematicBreak } from './thematic-break.js';

/** Handlers of blocks, by node type; notes and definitions are read where they are referred to. */
export const blockHandlers: BlockHandlers = {
  blockquote,
  cellStream,
  code,
  dataTable,
  definition: () => [],
  footnoteDefinition: () => [],
  formTable,
  heading,
  html,
  list,
  listItem,
  pageFurniture,
  paragraph,
  table,
  thematicBreak,
  toml: () => [],
  yaml: () => [],
};
