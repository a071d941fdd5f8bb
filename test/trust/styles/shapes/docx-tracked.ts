import { docxTable, textRun } from '../../../make/docx/docx-table.js';
import type { LayoutCell } from '../../../make/layout.js';
import type { Draft } from '../../draft.js';
import { printDocx } from '../../print-docx.js';
import type { Shape } from '../../style.js';

const who = 'w:author="编辑" w:date="2024-01-10T09:00:00Z"';

/** Numbers that were changed with changes tracked: what was deleted no longer counts. */
export const docxTracked: Shape = {
  kind: 'shape',
  name: 'docx-tracked',
  says: ['tracked changes'],
  keepsColumns: true,
  print: (draft) =>
    printDocx(draft, (layout) => docxTable(layout, (cell) => ({ runs: runsOf(cell, draft) }))),
};

function runsOf({ kind, text }: LayoutCell, { random }: Draft): string {
  const run = textRun(text);
  if (kind !== 'value' || text === '' || !random.chance(0.3)) return run;
  const id = random.int(1, 1e6);
  const inserted = `<w:ins w:id="${id}" ${who}>${run}</w:ins>`;
  if (random.chance(0.3)) return inserted;
  const old = textRun(String(random.int(0, 99))).replace(/w:t\b/g, 'w:delText');
  return `<w:del w:id="${id + 1}" ${who}>${old}</w:del>${inserted}`;
}
