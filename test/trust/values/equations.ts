import type { Form, FormDefinition, Leaf } from '@gouji/forms';
import { treeEquations } from './tree-equations.js';

export type Rule = NonNullable<FormDefinition['rules']>[number];
type TermDefinition = NonNullable<Rule['equal']>['left'][number];

/** A cell with the sign it counts with. */
export interface SignedCell {
  sign: 1 | -1;
  path: string;
}

/** One instance of a rule: left = right, left ≤ right, or (`forbid`) anything but left = right. */
export interface Equation {
  rule: string;
  severity: string;
  kind: 'equal' | 'atMost' | 'forbid';
  /** The path that a finding is reported at. */
  at: string;
  left: SignedCell[];
  right: SignedCell[];
  /** Of `forbid`: the cell that must not be zero. */
  when?: string;
}

const known = new WeakMap<Form, Equation[]>();

/**
 * Write out the rules of a form as equations between cells. This is read from the definition
 * alone, apart from the engine's own reading of it, so that one checks the other.
 */
export function equationsOf(form: Form): Equation[] {
  let equations = known.get(form);
  if (!equations) {
    equations = (form.definition.rules ?? []).flatMap((rule) => instancesOf(form, rule));
    known.set(form, equations);
  }
  return equations;
}

/** The sum of one side; undefined where a cell is not known. */
export function sumOf(
  side: SignedCell[],
  values: ReadonlyMap<string, number | null>,
): number | undefined {
  let sum = 0;
  for (const { sign, path } of side) {
    const value = values.get(path);
    if (value === null || value === undefined) return undefined;
    sum += sign * value;
  }
  return Math.round(sum * 1e6) / 1e6;
}

/** Every cell of an equation. */
export function cellsOf({ left, right }: Equation): string[] {
  return [...left, ...right].map(({ path }) => path);
}

/** Which cells a term stands for, in one instance of a rule, in its table or another. */
type Resolve = (term: string, table?: string) => string[];

function instancesOf(form: Form, rule: Rule): Equation[] {
  if (rule.tree) return treeEquations(form, rule);
  // The rows that it adds up are none of the form's.
  if (rule.named) return [];
  const sides = rule.equal ?? rule.atMost ?? rule.forbid;
  if (!sides) throw new Error(`Unexpected rule ${rule.id}, expected equal, atMost, tree or forbid`);
  if (isAcrossYears(sides)) return [];
  return resolversOf(form, rule).flatMap((resolve) => {
    const [at] = resolve(rule.at!);
    if (at === undefined) return [];
    const equation: Equation = {
      rule: rule.id,
      severity: rule.severity,
      kind: rule.equal ? 'equal' : rule.atMost ? 'atMost' : 'forbid',
      at,
      left: sides.left.flatMap((term) => signed(term, resolve)),
      right: sides.right.flatMap((term) => signed(term, resolve)),
    };
    if (rule.forbid) equation.when = resolve(rule.forbid.when)[0]!;
    return [equation];
  });
}

/** A rule that reads last year's report says nothing of one document. */
function isAcrossYears({ left, right }: NonNullable<Rule['equal']>): boolean {
  return [...left, ...right].some((term) => typeof term !== 'string' && 'previous' in term);
}

function signed(term: TermDefinition, resolve: Resolve): SignedCell[] {
  if (typeof term === 'string') return resolve(term).map((path) => ({ sign: 1, path }));
  if ('minus' in term) return resolve(term.minus).map((path) => ({ sign: -1, path }));
  const cells = 'table' in term ? resolve(term.path, term.table) : resolve(term.previous);
  return cells.map((path) => ({ sign: 1, path }));
}

function resolversOf(form: Form, { each, table: own }: Rule): Resolve[] {
  const leavesIn = (table: string) => form.leaves.filter((leaf) => leaf.table.id === table);
  const leaves = leavesIn(own);
  const below = (prefix: string, path: string) => path === prefix || path.startsWith(`${prefix}.`);
  const under = (prefix: string): string[] =>
    form.leaves.map(({ path }) => path).filter((path) => below(prefix, path));
  if (each === undefined) return [(term, table = own) => under(`${table}.${term}`)];
  if (Array.isArray(each)) {
    const prefixes = each.flatMap((prefix) => namedPrefixes(leaves, prefix));
    return prefixes.map(
      (prefix) =>
        (term, table = own) =>
          under(`${table}.${prefix}.${term}`),
    );
  }
  const partsOf = (leaf: (typeof leaves)[number]) => ({
    row: leaf.block.rows[leaf.row]!.path.join('.'),
    column: leaf.block.columns[leaf.column]!.path.join('.'),
  });
  const side = each === 'rows' ? 'row' : 'column';
  const other = each === 'rows' ? 'column' : 'row';
  return [...new Set(leaves.map((leaf) => partsOf(leaf)[side]))].map(
    (key) =>
      (term, table = own) => {
        const mine = leavesIn(table).filter((leaf) => {
          const parts = partsOf(leaf);
          const isMeant = term === '*' ? isNamed(leaf) : below(term, parts[other]);
          return parts[side] === key && isMeant;
        });
        return mine.map(({ path }) => path);
      },
  );
}

/** The row is one that the document names, not one of the form's own. */
function isNamed({ block, row }: Leaf): boolean {
  return block.rows[row]!.open !== undefined;
}

/** `*` stands for the name of every row of the first level that the document names. */
function namedPrefixes(leaves: readonly Leaf[], prefix: string): string[] {
  if (prefix.split('.')[0] !== '*') return [prefix];
  const names = leaves.flatMap(({ block }) =>
    block.rowTree.filter(({ open }) => open !== undefined),
  );
  return [...new Set(names.map(({ path }) => path.join('.') + prefix.slice(1)))];
}
