import { gfmTable } from '../../../make/print/gfm-table.js';
import { printMarkdown } from '../../print-markdown.js';
import type { Shape } from '../../style.js';

/** A sound GFM table: a span repeats its words in every slot. */
export const gfmTableShape: Shape = {
  kind: 'shape',
  name: 'gfm-table',
  says: [],
  keepsColumns: true,
  print: (draft) => printMarkdown(draft, () => gfmTable),
};
