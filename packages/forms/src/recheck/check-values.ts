import type { Place, Problem, Value } from '@gouji/tree';
import { nameOf } from '../check/problem-text.js';
import type { Form } from '../form/expand.js';

/** Report values of a data file that are none of their cell's kind. */
export function checkValues(
  form: Form,
  values: Readonly<Record<string, Value>>,
  places: ReadonlyMap<string, Place> | undefined,
): Problem[] {
  return form.leaves.flatMap((leaf): Problem[] => {
    const { path, type } = leaf;
    const value = values[path] ?? null;
    const wrong =
      typeof value === 'number' &&
      ((type === 'count' && !(Number.isInteger(value) && value >= 0)) ||
        (type === 'signed' && !Number.isInteger(value)));
    if (!wrong) return [];
    const name = nameOf(leaf);
    return [
      {
        rule: 'count-format',
        severity: 'error',
        path,
        paths: [path],
        message: {
          zh: `“${name}”是 ${value},应为${type === 'signed' ? '整数' : '非负整数'}。`,
          en: `"${name}" is ${value}, expected a ${type === 'signed' ? 'whole number' : 'non-negative whole number'}.`,
        },
        actual: value,
        place: places?.get(path),
      },
    ];
  });
}
