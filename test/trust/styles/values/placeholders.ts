import { withhold } from '../../draft.js';
import { plainCells, someOf } from '../../find-cells.js';
import type { Mess } from '../../style.js';

const marks = ['/', '-', '—', '_', '\u00a0', ''];

/** Some zeros are printed as a stroke, a space or nothing, mixed: none of them is 0 for certain. */
export const placeholders: Mess = {
  kind: 'values',
  name: 'placeholders',
  says: [
    'the two 行政事业性收费 cells are blank',
    '`/`, `-`, `—`, `_`, nbsp or blank for no value, mixed in one report',
  ],
  apply(draft) {
    const zeros = plainCells(draft).filter(({ value }) => value === 0);
    const own = draft.random.pick([marks, [draft.random.pick(marks)]]);
    for (const { leaf } of someOf(zeros, draft, draft.random.pick([0.02, 0.2, 0.9]))) {
      withhold(draft, leaf.path, draft.random.pick(own));
    }
    return zeros.length > 0;
  },
};
