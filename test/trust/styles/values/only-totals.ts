import { withhold } from '../../draft.js';
import { plainCells } from '../../find-cells.js';
import type { Mess } from '../../style.js';
import { totalsOf } from '../../values/totals-of.js';

/** Only the totals are filled, or all but them: the rest is blank or a stroke. */
export const onlyTotals: Mess = {
  kind: 'values',
  name: 'only-totals',
  says: ['only totals filled, or only totals blank'],
  apply(draft) {
    const { parts, totals } = totalsOf(draft.form);
    const gone = draft.random.pick([parts, totals]);
    const mark = draft.random.pick(['', '', '/', '-']);
    const cells = plainCells(draft, ({ path }) => gone.has(path));
    for (const { leaf } of cells) withhold(draft, leaf.path, mark);
    return cells.length > 0;
  },
};
