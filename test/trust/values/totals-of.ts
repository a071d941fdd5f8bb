import type { Form } from '@gouji/forms';
import { cellsOf, equationsOf } from './equations.js';

/** The cells that rules sum up, and the cells that they are the sums of. */
export function totalsOf(form: Form): { totals: Set<string>; parts: Set<string> } {
  const totals = new Set<string>();
  const all = new Set<string>();
  for (const equation of equationsOf(form)) {
    if (equation.kind !== 'equal') continue;
    totals.add(equation.at);
    for (const path of cellsOf(equation)) all.add(path);
  }
  return { totals, parts: new Set([...all].filter((path) => !totals.has(path))) };
}
