import { reprint } from '../../draft.js';
import { plainCells } from '../../find-cells.js';
import type { Mess } from '../../style.js';

/** A sign twice: read as once, and said. */
export const doubledSign: Mess = {
  kind: 'values',
  name: 'doubled-sign',
  says: ['`--253`'],
  apply(draft) {
    const cells = plainCells(draft, ({ type }) => type === 'signed').filter(
      ({ value }) => value < 0,
    );
    if (cells.length === 0) return false;
    const { leaf, value } = draft.random.pick(cells);
    reprint(draft, leaf.path, `-${value}`);
    draft.must.push({ rules: ['count-format'], path: leaf.path });
    return true;
  },
};
