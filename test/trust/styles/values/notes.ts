import { reprint } from '../../draft.js';
import { plainCells, someOf } from '../../find-cells.js';
import type { Mess } from '../../style.js';

const notes = [
  '(其中修订16件)',
  '（含上年结转3件）',
  '(注1)',
  '（截至12月31日）',
  '(其中:网络申请2件)',
];

/** Notes in brackets behind a number, with numbers of their own. */
export const notesInCells: Mess = {
  kind: 'values',
  name: 'notes',
  says: ['notes torn out of the cell (22(其中修订16件))'],
  apply(draft) {
    const cells = plainCells(draft, ({ type }) => type === 'count');
    for (const { leaf, cell } of someOf(cells, draft, 0.03)) {
      reprint(draft, leaf.path, cell.text + draft.random.pick(notes));
    }
    return cells.length > 0;
  },
};
