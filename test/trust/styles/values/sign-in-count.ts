import { reprint } from '../../draft.js';
import { plainCells } from '../../find-cells.js';
import type { Mess } from '../../style.js';
import { cellsOf, equationsOf } from '../../values/equations.js';

/** A negative number where a count belongs: kept as printed, an error. */
export const signInCount: Mess = {
  kind: 'values',
  name: 'sign-in-count',
  says: ['a signed number in the wrong column'],
  apply(draft) {
    const used = new Set(equationsOf(draft.form).flatMap(cellsOf));
    const cells = plainCells(draft, ({ type, path }) => type === 'count' && !used.has(path));
    if (cells.length === 0) return false;
    const { leaf } = draft.random.pick(cells);
    const value = -draft.random.int(1, 300);
    reprint(draft, leaf.path, String(value));
    draft.truth.set(leaf.path, { value, sure: true });
    const said = { rules: ['count-format'], path: leaf.path };
    draft.must.push(said);
    draft.mayError.push(said);
    return true;
  },
};
