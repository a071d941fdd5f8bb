import { tabs } from '../../../make/print/tabs.js';
import { leaveOpen } from '../../draft.js';
import { valueRows } from '../../lose-blanks.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** The last rows of a table of tabs start at its left edge, as wide as the others. */
export const lostOffset: Shape = {
  kind: 'shape',
  name: 'lost-offset',
  says: ['the last block of rows loses its left offset'],
  print(draft) {
    // A row with a blank cell no longer tells which of its blanks is which.
    for (const row of valueRows(draft)) {
      if (row.some(({ text }) => text === ''))
        leaveOpen(
          draft,
          row.map(({ path }) => path ?? ''),
        );
    }
    const rows = draft.random.int(1, 6);
    return printText(draft, ({ headRows, rows: all }) =>
      tabs({ lostOffset: Math.min(rows, Math.max(0, all.length - headRows - 1)) }),
    );
  },
};
