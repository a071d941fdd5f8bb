import type { Form } from '../form/expand.js';

/** List the cells at a path of a fact; a step `*` stands for all there are. */
export function cellsOfFact(path: string, form: Form): string[] {
  if (!path.includes('*')) return form.byPath.has(path) ? [path] : [];
  const steps = path.split('.');
  return [...form.byPath.keys()].filter((cell) => {
    const own = cell.split('.');
    return own.length === steps.length && steps.every((step, i) => step === '*' || step === own[i]);
  });
}
