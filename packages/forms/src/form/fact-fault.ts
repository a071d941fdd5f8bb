import { cellsOfFact } from '../prose/cells-of-fact.js';
import type { Form } from './expand.js';

/** Find what is wrong with the facts and sums of prose that a form declares; undefined if nothing. */
export function factFault(form: Form): string | undefined {
  const { facts = [], sums = [] } = form.definition;
  for (const fact of facts) {
    if ((fact.means === undefined) === (fact.path === undefined)) {
      return `facts: ${fact.say.flat()[0]}: expected either means or path`;
    }
    for (const path of fact.means?.flat() ?? []) {
      if (cellsOfFact(path, form).length === 0) return `facts: no cell at ${path}`;
    }
  }
  const names = new Set(facts.map(({ path }) => path));
  for (const { total, parts, also = [] } of sums) {
    const missing = [total, ...parts, ...also].find((path) => !names.has(path));
    if (missing !== undefined) return `sums: no fact has the path ${missing}`;
  }
  return undefined;
}
