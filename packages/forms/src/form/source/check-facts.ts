import { cellsOfFact } from '../../prose/cells-of-fact.js';
import type { Form } from '../expand.js';
import type { DataFault } from './explain-issue.js';
import { unknownName } from './unknown-name.js';

/** Find facts that lead to no cell, and sums of numbers that no fact states. */
export function checkFacts(form: Form): DataFault[] {
  const { facts = [], sums = [] } = form.definition;
  const names = [...new Set(facts.flatMap(({ path }) => path ?? []))];
  return [
    ...facts.flatMap(({ means, path }, index) => {
      const at = ['facts', index];
      if ((means === undefined) === (path === undefined)) return [neitherOrBoth(at)];
      return (means ?? []).flatMap((paths, one) =>
        paths.flatMap((cell, two) =>
          cellsOfFact(cell, form).length > 0
            ? []
            : [noCell(cell, [...at, 'means', one, two], form)],
        ),
      );
    }),
    ...sums.flatMap(({ total, parts, also = [] }, index) => {
      const at = ['sums', index];
      const terms = [
        { name: total, path: [...at, 'total'] },
        ...parts.map((name, one) => ({ name, path: [...at, 'parts', one] })),
        ...also.map((name, one) => ({ name, path: [...at, 'also', one] })),
      ];
      return terms.flatMap(({ name, path }) =>
        names.includes(name) ? [] : [unknownName(name, path, names, ofFact)],
      );
    }),
  ];
}

const ofFact = { zh: '事实的 path', en: 'path of a fact' };

function neitherOrBoth(path: PropertyKey[]): DataFault {
  return {
    path,
    at: 'value',
    message: {
      zh: '每条事实应有且只有 means(指到表中的格)和 path(自己的名字)之一',
      en: 'Expected either `means`, the cells that hold the number, or `path`, a name of its own',
    },
  };
}

/** A path at which the form has no cell. */
export function noCell(path: string, at: PropertyKey[], form: Form): DataFault {
  const known = form.leaves.map((leaf) => leaf.path);
  return unknownName(path, at, known, { zh: '格', en: 'cell' });
}
