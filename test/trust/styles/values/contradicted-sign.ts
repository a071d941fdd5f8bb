import { numbersOf, reprint } from '../../draft.js';
import type { Mess } from '../../style.js';
import { cellsOf, equationsOf, sumOf } from '../../values/equations.js';

/** A sign that the numbers beside it contradict: kept as printed, and said. */
export const contradictedSign: Mess = {
  kind: 'values',
  name: 'contradicted-sign',
  says: ['30+27=57, so the sign contradicts the total'],
  apply(draft) {
    const { form, random, truth } = draft;
    const rules = equationsOf(form).filter(({ kind }) => kind === 'forbid');
    const used = new Set(
      equationsOf(form).flatMap((each) => (each.kind === 'equal' ? cellsOf(each) : [])),
    );
    const free = rules.filter((rule) => cellsOf(rule).every((path) => !used.has(path)));
    if (free.length === 0) return false;
    const { rule, left, right, when, at } = random.pick(free);
    const set = (path: string, value: number, text = String(value)) => {
      truth.set(path, { value, sure: true });
      reprint(draft, path, text);
    };
    const change = -random.int(1, 60);
    set(when!, change, random.pick([String(change), `${-change}(减)`, `减${-change}`]));
    const others = right.filter(({ path }) => path !== when);
    for (const { path } of others) set(path, random.int(0, 90));
    const values = numbersOf(draft);
    const [target] = left;
    set(target!.path, sumOf(right, values)!);
    draft.must.push({ rules: [rule], path: at });
    return true;
  },
};
