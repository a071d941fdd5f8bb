import type { Localized, Severity } from '@gouji/tree';
import type { RuleDefinition, TermDefinition } from '../form/definition.js';
import type { Block, Form, FormTableModel, Label } from '../form/expand.js';
import { cellsAt, openPaths } from './cells-at.js';
import { treeEquations } from './tree-equations.js';

/** One side's term: all cells of a path, added or taken away. */
export interface EquationTerm {
  sign: 1 | -1;
  path: string;
  /** The term is read in last year's report. */
  previous: boolean;
  /** The cells below the path. */
  cells: string[];
  label: string;
}

/** One instance of a rule: left = right, or left ≤ right. */
export interface Equation {
  rule: string;
  severity: Severity;
  title: Localized;
  kind: 'equal' | 'atMost' | 'forbid';
  left: EquationTerm[];
  right: EquationTerm[];
  /** Path of the cell that the finding is reported at. */
  at: string;
  /** Of `forbid`: the cell that must not be zero for the rule to speak. */
  when?: string | undefined;
  suggestion?: Localized | undefined;
  /** The rule that this is an instance of. */
  definition: RuleDefinition;
}

/** The rules of a table, written out. */
interface Written {
  /** Those of the table alone. */
  within: Equation[];
  /** Those that need other tables of the report too. */
  between: Equation[];
  /** Those that need last year's report too. */
  across: Equation[];
}

const written = new WeakMap<FormTableModel, Written>();

/** Write out every instance of the rules that one table must keep by itself, once. */
export function equationsOf(form: Form, table: FormTableModel): Equation[] {
  return writtenOf(form, table).within;
}

/** Write out every instance of the rules between a table and others of the report, once. */
export function equationsBetween(form: Form, table: FormTableModel): Equation[] {
  return writtenOf(form, table).between;
}

/** Write out every instance of the rules between a table and that of last year's report, once. */
export function equationsAcross(form: Form, table: FormTableModel): Equation[] {
  return writtenOf(form, table).across;
}

function writtenOf(form: Form, table: FormTableModel): Written {
  let equations = written.get(table);
  if (!equations) {
    const all = writeEquations(form, table);
    const own = all.filter((one) => !isAcross(one));
    const others = new Set(own.filter(({ definition }) => termsOf(definition).some(isOfOther)));
    equations = {
      within: own.filter((one) => !others.has(one)),
      between: [...others],
      across: all.filter(isAcross),
    };
    written.set(table, equations);
  }
  return equations;
}

function isAcross({ left, right }: Equation): boolean {
  return left.some(({ previous }) => previous) || right.some(({ previous }) => previous);
}

function writeEquations(form: Form, table: FormTableModel): Equation[] {
  const rules = (form.definition.rules ?? []).filter((rule) => {
    return rule.table === table.id && !rule.named;
  });
  return rules.flatMap((rule) =>
    rule.tree
      ? treeEquations(rule, table)
      : instances(rule, table).map((make) => build(rule, table, make, form)),
  );
}

function termsOf({ equal, atMost, forbid }: RuleDefinition): TermDefinition[] {
  const { left = [], right = [] } = equal ?? atMost ?? forbid ?? {};
  return [...left, ...right];
}

function isOfOther(term: TermDefinition): boolean {
  return typeof term !== 'string' && 'table' in term;
}

/** Makes a path of a term, below the id of its table. */
type Resolve = (term: string) => string;

function instances(rule: RuleDefinition, table: FormTableModel): Resolve[] {
  const { each } = rule;
  if (each === undefined) return [(term) => term];
  if (Array.isArray(each)) {
    const prefixes = each.flatMap((path) => openPaths(table, join(table.id, path)));
    const own = prefixes.map((prefix) => prefix.slice(table.id.length + 1));
    return own.map((prefix) => (term) => join(prefix, term));
  }
  return table.blocks.flatMap((block) => {
    const labels = each === 'rows' ? block.rows : block.columns;
    const makers = labels.map((label): Resolve => {
      const own = label.path.join('.');
      return (term) => (each === 'rows' ? join(own, term) : join(term, own));
    });
    const isThere = (resolve: Resolve) =>
      cellsAt(table, join(table.id, resolve(rule.at!))).length > 0;
    return makers.filter(isThere);
  });
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('.');
}

function build(
  rule: RuleDefinition,
  table: FormTableModel,
  resolve: Resolve,
  form: Form,
): Equation {
  const { left, right } = rule.equal ?? rule.atMost ?? rule.forbid ?? { left: [], right: [] };
  const terms = (side: TermDefinition[]) =>
    side.map((term): EquationTerm => {
      const { sign, text, previous, of } = readTerm(term);
      const own = of === undefined ? table : form.tables.find(({ id }) => id === of);
      if (!own) return { sign, path: `${of}.${text}`, previous, cells: [], label: text };
      const path = join(own.id, resolve(text));
      const cells = openPaths(own, join(own.id, text)).flatMap((each) => {
        return groupCells(rule, own, each.slice(own.id.length + 1), resolve);
      });
      const label = text.includes('*') ? eachRow(own) : labelAt(own, path);
      return { sign, path, previous, cells, label };
    });
  return {
    rule: rule.id,
    severity: rule.severity,
    title: rule.title,
    kind: rule.equal ? 'equal' : rule.atMost ? 'atMost' : 'forbid',
    left: terms(left),
    right: terms(right),
    at: join(table.id, resolve(rule.at!)),
    when: rule.forbid && join(table.id, resolve(rule.forbid.when)),
    suggestion: rule.forbid?.suggestion,
    definition: rule,
  };
}

interface ReadTerm {
  sign: 1 | -1;
  text: string;
  previous: boolean;
  /** The table that it is read in, where that is another. */
  of?: string;
}

function readTerm(term: TermDefinition): ReadTerm {
  if (typeof term === 'string') return { sign: 1, text: term, previous: false };
  if ('minus' in term) return { sign: -1, text: term.minus, previous: false };
  if ('table' in term) return { sign: 1, text: term.path, previous: false, of: term.table };
  return { sign: 1, text: term.previous, previous: true };
}

/** What the rows are that `*` stands for. */
function eachRow({ definition }: FormTableModel): string {
  const row = definition.blocks[0]?.rows?.find(({ open }) => open !== undefined);
  return `Σ ${row?.label ?? '*'}`;
}

/**
 * The cells that a term stands for. Below a row group the column is kept: with `each: columns`
 * the group stands for its rows in that column.
 */
function groupCells(
  rule: RuleDefinition,
  table: FormTableModel,
  term: string,
  resolve: Resolve,
): string[] {
  const direct = cellsAt(table, join(table.id, resolve(term)));
  if (direct.length > 0 || rule.each !== 'columns') return direct;
  const column = resolve('');
  const rows = cellsAt(table, join(table.id, term));
  return rows.filter((path) => path.endsWith(`.${column}`));
}

/** Name a path by the labels it leads to. */
export function labelAt(table: FormTableModel, path: string): string {
  const ids = path.split('.').slice(1);
  for (const block of table.blocks) {
    const found = labelInBlock(block, ids);
    if (found) return found;
  }
  return path;
}

function labelInBlock(block: Block, ids: string[]): string | undefined {
  const row = deepestLabel(block.rowTree, ids);
  const left = ids.slice(row?.path.length ?? 0);
  const column = deepestLabel(block.columnTree, left);
  if ((row?.path.length ?? 0) + (column?.path.length ?? 0) !== ids.length) return undefined;
  return [row?.label, ...(column?.labels.slice(column.labels.length - column.path.length) ?? [])]
    .filter(Boolean)
    .join('·');
}

function deepestLabel(tree: Label[], ids: string[]): Label | undefined {
  let best: Label | undefined;
  const visit = (label: Label): void => {
    const matches = label.path.length <= ids.length && label.path.every((id, i) => id === ids[i]);
    if (!matches) return;
    if (!best || label.path.length >= best.path.length) best = label;
    if (label.own) visit({ ...label.own, own: undefined });
    label.children.forEach(visit);
  };
  tree.forEach(visit);
  return best;
}
