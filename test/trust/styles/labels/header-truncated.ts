import { cellsOfKind, someOf } from '../../find-cells.js';
import type { Mess } from '../../style.js';

/** Header words cut short, so that neighbours may read the same; their order still tells. */
export const headerTruncated: Mess = {
  kind: 'labels',
  name: 'header-truncated',
  says: ['header cut (结果 / 其他 / 尚未)', 'truncated (`本年新|本年新`, `现行有效件`, `本年增/`)'],
  apply(draft) {
    const share = draft.random.pick([0.3, 1]);
    const cells = cellsOfKind(draft, 'header').filter(({ text }) => text.length >= 4);
    const short = draft.random.chance(0.5);
    for (const cell of someOf(cells, draft, share)) {
      cell.text = cell.text.slice(0, short ? Math.ceil(cell.text.length / 2) : -1);
    }
    return cells.length > 0;
  },
};
