import type { Problem, Value } from '@gouji/tree';
import type { Form } from '../form/expand.js';
import { isBelow } from '../form/is-below.js';

/** Find the cells that not every issue of the form prints, and that this one does not miss. */
export function absentCells(
  form: Form,
  values: Readonly<Record<string, Value>>,
  problems: readonly Problem[],
): Set<string> {
  const told = problems.flatMap(({ path, paths }) => [...(paths ?? []), ...(path ? [path] : [])]);
  const absent = form.leaves.filter(({ path, optional }) => {
    return optional && values[path] === null && !told.some((prefix) => isBelow(path, prefix));
  });
  return new Set(absent.map(({ path }) => path));
}
