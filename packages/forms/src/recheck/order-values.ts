import { closest, GoujiError, type Place, type Report, type Value } from '@gouji/tree';
import type { Form, Leaf } from '../form/expand.js';
import { isNumeric } from '../form/is-numeric.js';

/**
 * List every value of the form in its order, null where the data states none.
 *
 * @throws GoujiError for a path that the form does not have, and words where it has numbers
 */
export function orderValues(
  { values }: Report,
  form: Form,
  places: ReadonlyMap<string, Place> | undefined,
): Record<string, Value> {
  const unknown = Object.keys(values).find((path) => !form.byPath.has(path));
  if (unknown !== undefined) throw unknownPath(unknown, form, places?.get(unknown));
  for (const leaf of form.leaves) checkKind(leaf, values[leaf.path] ?? null, places);
  return Object.fromEntries(form.leaves.map(({ path }) => [path, values[path] ?? null]));
}

function checkKind(leaf: Leaf, value: Value, places: ReadonlyMap<string, Place> | undefined): void {
  const { path } = leaf;
  const expected = isNumeric(leaf) ? 'number' : 'string';
  if (value === null || typeof value === expected) return;
  const at = lineOf(places?.get(path));
  const [zh, en] =
    expected === 'number'
      ? ['数字或 null', 'a number or null']
      : ['带引号的文字或 null', 'a quoted string or null'];
  throw new GoujiError('invalid-report', {
    zh: `报告数据有误:${at}tables.${path} 是 ${JSON.stringify(value)},应为${zh}。`,
    en: `The report data is wrong: ${at}unexpected ${JSON.stringify(value)} at tables.${path}, expected ${en}.`,
  });
}

function lineOf(place: Place | undefined): string {
  return place && 'line' in place ? `${place.line}:${place.column}: ` : '';
}

function unknownPath(path: string, form: Form, place: Place | undefined): GoujiError {
  const at = lineOf(place);
  const near = closest(path, [...form.byPath.keys()]);
  return new GoujiError('invalid-report', {
    zh: `报告数据有误:${at}表样 ${form.id} 没有 tables.${path} 这一项${near ? `;是否应为 tables.${near}` : ''}。用 gouji forms show ${form.id} 可列出全部。`,
    en: `The report data is wrong: ${at}unexpected path tables.${path}, the form ${form.id} has none${near ? `; expected tables.${near}?` : ''} \`gouji forms show ${form.id}\` lists them all.`,
  });
}
