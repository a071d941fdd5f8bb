import type { Extra, Problem, Value } from '@gouji/tree';
import type { RuleDefinition } from '../form/definition.js';
import type { Form, FormTableModel, Leaf } from '../form/expand.js';
import { dropAbsent } from './drop-absent.js';
import { equationsOf } from './equations.js';
import { evaluate, round } from './evaluate.js';
import { nameOf } from './problem-text.js';

/** A row under a name that only the document knows, by canonical path. */
interface Named {
  name: string;
  values: Record<string, Value>;
  extra: Extra;
}

/**
 * Check the rows under names of their own that stand beside the row which may have any name: each
 * keeps the rules of its table, and where the form says so that row is their sum, column by column.
 */
export function checkNamed(
  form: Form,
  values: Readonly<Record<string, Value>>,
  extras: readonly Extra[],
): Problem[] {
  return form.tables.flatMap((table) => {
    const rows = namedRows(table, extras);
    if (rows.length === 0) return [];
    const rule = form.definition.rules?.find((each) => each.named && each.table === table.id);
    const leaves = table.blocks.flatMap((block) => block.leaves.flat());
    return [
      ...rows.flatMap((row) => withinRow(form, table, row)),
      ...(rule ? leaves.flatMap((leaf) => sumOf(rule, leaf, rows, values)) : []),
    ];
  });
}

function namedRows({ id }: FormTableModel, extras: readonly Extra[]): Named[] {
  return extras.flatMap((extra): Named[] => {
    const [record] = extra.values;
    if (extra.kind !== 'row' || extra.path !== id || extra.values.length !== 1) return [];
    if (typeof record !== 'object' || record === null) return [];
    const values = Object.fromEntries(
      Object.entries(record).map(([key, value]) => [`${id}.${key}`, value]),
    );
    return [{ name: extra.labels.join(' '), values, extra }];
  });
}

function withinRow(form: Form, table: FormTableModel, { name, values, extra }: Named): Problem[] {
  const leaves = table.blocks.flatMap((block) => block.leaves.flat());
  const absent = new Set(leaves.map(({ path }) => path).filter((path) => !(path in values)));
  const figures = { values, absent, collapsed: new Map(), source: new Map() };
  return dropAbsent(equationsOf(form, table), absent).flatMap((equation): Problem[] => {
    const { verdict, left, right, decided } = evaluate(equation, figures);
    if (verdict !== 'broken' || !decided || equation.kind !== 'equal') return [];
    const { rule, severity, title } = equation;
    return [
      {
        rule,
        severity,
        path: table.id,
        message: {
          zh: `${title.zh}:“${name}”一行 ${left.sum} ≠ ${right.sum}。`,
          en: `${title.en}: ${left.sum} ≠ ${right.sum} in the row "${name}".`,
        },
        expected: right.sum,
        actual: left.sum,
        quote: name,
        place: extra.place,
      },
    ];
  });
}

function sumOf(
  { id, severity, title }: RuleDefinition,
  leaf: Leaf,
  rows: readonly Named[],
  values: Readonly<Record<string, Value>>,
): Problem[] {
  const { path } = leaf;
  const total = values[path];
  const parts = rows.map((row) => row.values[path]);
  if (typeof total !== 'number' || !parts.every((part) => typeof part === 'number')) return [];
  const sum = round(parts.reduce((all, part) => all + part, 0));
  if (sum === round(total)) return [];
  const name = nameOf(leaf);
  return [
    {
      rule: id,
      severity,
      path,
      paths: [path],
      message: {
        zh: `${title.zh}:“${name}”为 ${total},所列 ${rows.length} 行之和为 ${sum}。`,
        en: `${title.en}: "${name}" is ${total}, the ${rows.length} rows listed add up to ${sum}.`,
      },
      expected: sum,
      actual: total,
      place: rows[0]!.extra.place,
    },
  ];
}
