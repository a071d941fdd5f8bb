import type { Mess } from '../../style.js';
import { contradict } from '../../values/contradict.js';

/** One number that contradicts others: kept as printed, an error. */
export const contradiction: Mess = {
  kind: 'document',
  name: 'contradiction',
  says: ['wrong totals'],
  breaksSums: true,
  apply: (draft) => draft.contradiction !== undefined || contradict(draft),
};
