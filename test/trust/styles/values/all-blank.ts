import { withhold } from '../../draft.js';
import { plainCells } from '../../find-cells.js';
import type { Mess } from '../../style.js';

/** A form that nobody filled. */
export const allBlank: Mess = {
  kind: 'values',
  name: 'all-blank',
  says: ['a whole form blank'],
  apply(draft) {
    const mark = draft.random.pick(['', '', '/', '\u00a0']);
    for (const { leaf } of plainCells(draft)) withhold(draft, leaf.path, mark);
    return true;
  },
};
