import type { Place, Problem, Value } from '@gouji/tree';
import { commonPath, rowName, tableName } from '../check/problem-text.js';
import type { Form, Leaf } from '../form/expand.js';
import { isBelow } from '../form/is-below.js';

/**
 * Report values that a data file leaves null without a word, a row or a whole table at a time.
 * @param marks path → the marker that says why there is no value
 */
export function checkUnfilled(
  form: Form,
  values: Readonly<Record<string, Value>>,
  marks: Readonly<Record<string, string>>,
  told: readonly Problem[],
  places: ReadonlyMap<string, Place> | undefined,
): Problem[] {
  const prefixes = told.flatMap(({ path, paths }) => [...(paths ?? []), ...(path ? [path] : [])]);
  const known = new Set(prefixes);
  const isTold = (path: string) =>
    known.has(path) || prefixes.some((prefix) => isBelow(path, prefix));
  const open = form.leaves.filter(({ path, optional }) => {
    return values[path] === null && !optional && !(path in marks) && !isTold(path);
  });
  return form.tables.flatMap((table) => {
    const rows = table.blocks.flatMap((block) => block.leaves);
    const blank = rows.map((row) => row.filter((leaf) => open.includes(leaf)));
    const filled = blank.filter((row) => row.length > 0);
    if (filled.length === 0) return [];
    const whole = blank.every((row, index) => row.length === rows[index]!.length);
    const groups = whole
      ? [{ name: tableName(form, table.id), leaves: filled.flat() }]
      : filled.map(rowOf);
    return groups.map(({ name, leaves }) => unfilled(name, leaves, places));
  });
}

function rowOf(leaves: Leaf[]) {
  const name = rowName(leaves[0]!);
  return { name: { zh: name, en: name }, leaves };
}

function unfilled(
  name: { zh: string; en: string },
  leaves: Leaf[],
  places: ReadonlyMap<string, Place> | undefined,
): Problem {
  const paths = leaves.map(({ path }) => path);
  return {
    rule: 'blank-cell',
    severity: 'warning',
    path: paths.length === 1 ? paths[0] : commonPath(paths),
    paths,
    message: {
      zh: `“${name.zh}”有 ${paths.length} 个数据没有填写。没有的请填 0;空白一律记为缺失,不作 0 计。`,
      en: `${paths.length} value(s) of "${name.en}" are not filled in. Write 0 where there is none: a blank is kept as missing, never as 0.`,
    },
    actual: null,
    place: places?.get(paths[0]!),
  };
}
