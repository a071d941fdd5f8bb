import { closest, GoujiError, type Place, type Report, type Value } from '@gouji/tree';
import type { Form } from '../form/expand.js';

/**
 * List every value of the form in its order, null where the data states none.
 *
 * @throws GoujiError for a path that the form does not have
 */
export function orderValues(
  { values }: Report,
  form: Form,
  places: ReadonlyMap<string, Place> | undefined,
): Record<string, Value> {
  const unknown = Object.keys(values).find((path) => !form.byPath.has(path));
  if (unknown !== undefined) throw unknownPath(unknown, form, places?.get(unknown));
  return Object.fromEntries(form.leaves.map(({ path }) => [path, values[path] ?? null]));
}

function unknownPath(path: string, form: Form, place: Place | undefined): GoujiError {
  const at = place && 'line' in place ? `${place.line}:${place.column}: ` : '';
  const near = closest(path, [...form.byPath.keys()]);
  return new GoujiError('invalid-report', {
    zh: `报告数据有误:${at}表样 ${form.id} 没有 tables.${path} 这一项${near ? `;是否应为 tables.${near}` : ''}。用 gouji forms show ${form.id} 可列出全部。`,
    en: `The report data is wrong: ${at}unexpected path tables.${path}, the form ${form.id} has none${near ? `; expected tables.${near}?` : ''} \`gouji forms show ${form.id}\` lists them all.`,
  });
}
