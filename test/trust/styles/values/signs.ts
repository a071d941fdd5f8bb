import { reprint } from '../../draft.js';
import { plainCells } from '../../find-cells.js';
import type { Mess } from '../../style.js';

const rising = [
  (n: string) => `+${n}`,
  (n: string) => `${n}(增)`,
  (n: string) => `增${n}`,
  (n: string) => `增加${n}`,
  (n: string) => `${n}（增加）`,
  (n: string) => n,
];
const falling = [
  (n: string) => `-${n}`,
  (n: string) => `${n}(减)`,
  (n: string) => `减${n}`,
  (n: string) => `减少${n}`,
  (n: string) => `－${n}`,
  (n: string) => `−${n}`,
  (n: string) => `${n}（减）`,
];

/** Changes with a sign before or a word behind. */
export const signs: Mess = {
  kind: 'values',
  name: 'signs',
  says: ['9623(增)', '`+19`, `-2`, `减4`'],
  apply(draft) {
    const cells = plainCells(draft, ({ type }) => type === 'signed');
    for (const { leaf, value } of cells) {
      if (value === 0) continue;
      const print = draft.random.pick(value > 0 ? rising : falling);
      reprint(draft, leaf.path, print(String(Math.abs(value))));
    }
    return cells.length > 0;
  },
};
