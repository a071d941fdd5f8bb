import { cellsOfKind, someOf } from '../../find-cells.js';
import type { Mess } from '../../style.js';

/** Header words printed twice: twice in their cell, or the whole row once more below. */
export const headerTwice: Mess = {
  kind: 'labels',
  name: 'header-twice',
  says: ['printed twice'],
  apply(draft) {
    const cells = cellsOfKind(draft, 'header').filter(({ text }) => text !== '');
    if (draft.random.chance(0.5)) {
      const by = draft.random.pick(['', ' ', '\n']);
      for (const cell of someOf(cells, draft, 0.3)) cell.text += by + cell.text;
      return cells.length > 0;
    }
    for (const table of draft.sheet.sections.flatMap((section) => section.tables)) {
      const at = table.rows.findLastIndex(
        (row) =>
          row.length > 0 && row.every(({ kind, rowSpan }) => kind === 'header' && rowSpan === 1),
      );
      if (at < 0) continue;
      table.rows.slice(0, at).forEach((above, y) => {
        for (const cell of above) if (y + cell.rowSpan > at) cell.rowSpan++;
      });
      table.rows.splice(
        at + 1,
        0,
        table.rows[at]!.map((cell) => ({ ...cell })),
      );
      if (table.headRows > at) table.headRows++;
    }
    return cells.length > 0;
  },
};
