import { cellsOfKind, someOf } from '../../find-cells.js';
import type { Mess } from '../../style.js';

/** Header words broken by a space or a line (a `<br>` where there are tags). */
export const headerSplit: Mess = {
  kind: 'labels',
  name: 'header-split',
  says: ['Header words split over lines', 'words split by a space, a line, `<br>` or an extra row'],
  apply(draft) {
    const by = draft.random.pick([' ', '\n', '\n\n', '  ']);
    const cells = cellsOfKind(draft, 'header').filter(({ text }) => text.length >= 4);
    for (const cell of someOf(cells, draft, 0.5)) {
      const words = cell.text.split(' ');
      const at = draft.random.int(2, cell.text.length - 2);
      cell.text =
        words.length > 1 ? words.join(by) : cell.text.slice(0, at) + by + cell.text.slice(at);
    }
    return cells.length > 0;
  },
};
