import type { Place, Problem, Value } from '@gouji/tree';
import type { Form } from '../form/expand.js';
import { dropAbsent } from './drop-absent.js';
import { type Equation, type EquationTerm, equationsOf } from './equations.js';
import { numberAt } from './number-at.js';
import { short } from './problem-text.js';

/** What the rules of arithmetic are checked against. */
export interface Figures {
  values: Record<string, Value>;
  /** Values of groups printed as one row: canonical path of the cell → value. */
  collapsed: Map<string, number | null>;
  /** Cells that not every issue of the form prints, and this one does not. */
  absent: ReadonlySet<string>;
  /** Lexeme and place of each cell, for quoting. */
  source: Map<string, { text: string; place: Place | undefined }>;
}

/**
 * Check every instance of the form's rules of arithmetic.
 * A rule with a missing operand says nothing, unless the known parts already exceed the total.
 */
export function checkEquations(form: Form, figures: Figures): Problem[] {
  const equations = form.tables.flatMap((table) => equationsOf(form, table));
  return dropAbsent(equations, figures.absent).flatMap((equation) => {
    const problem = finders[equation.kind](equation, figures);
    return problem ? [problem] : [];
  });
}

const finders = { equal: unequal, atMost: exceeding, forbid: forbidden };

interface Side {
  /** Sum of the known terms. */
  sum: number;
  complete: boolean;
  /** No known or unknown part can lower the sum. */
  growing: boolean;
}

function unequal(equation: Equation, figures: Figures): Problem | undefined {
  const left = add(equation.left, figures);
  const right = add(equation.right, figures);
  const decided = left.complete && right.complete;
  const exceeded =
    (left.complete && right.growing && right.sum > left.sum) ||
    (right.complete && left.growing && left.sum > right.sum);
  if (decided ? same(left.sum, right.sum) : !exceeded) return undefined;
  const onLeft = equation.left.find(({ path }) => path === equation.at);
  const term = onLeft ?? equation.right.find(({ path }) => path === equation.at);
  const actual = term ? (termValue(term, figures) ?? null) : null;
  const gap = onLeft ? right.sum - left.sum : left.sum - right.sum;
  const expected = decided && term && actual !== null ? round(actual + term.sign * gap) : undefined;
  const formula = `${write(equation.left, figures)} ${decided ? '≠' : left.sum > right.sum ? '>' : '<'} ${write(equation.right, figures)}`;
  return finding(equation, figures, {
    expected,
    actual,
    zh: `:${formula}。${expected === undefined ? '' : `“${short(term!.label)}”应为 ${expected},实为 ${actual}。`}`,
    en: `: ${formula}. ${expected === undefined ? '' : `Expected ${expected}, found ${actual}.`}`,
  });
}

/** A side that can only grow may exceed the other before it is complete. */
function exceeding(equation: Equation, figures: Figures): Problem | undefined {
  const left = add(equation.left, figures);
  const right = add(equation.right, figures);
  const bounded = right.complete && (left.complete || left.growing);
  if (!bounded || left.sum <= right.sum || same(left.sum, right.sum)) return undefined;
  const term = equation.left.find(({ path }) => path === equation.at);
  const formula = `${write(equation.left, figures)} > ${write(equation.right, figures)}`;
  return finding(equation, figures, {
    expected: `≤ ${right.sum}`,
    actual: (term && termValue(term, figures)) ?? left.sum,
    zh: `:${formula}。`,
    en: `: ${formula}.`,
  });
}

function forbidden(equation: Equation, figures: Figures): Problem | undefined {
  const when = numberAt(figures.values, equation.when!);
  const left = add(equation.left, figures);
  const right = add(equation.right, figures);
  if (!when || !left.complete || !right.complete || !same(left.sum, right.sum)) return undefined;
  const formula = `${write(equation.left, figures)} = ${write(equation.right, figures)}`;
  const problem = finding(equation, figures, {
    expected: -when,
    actual: when,
    zh: `:${formula}。`,
    en: `: ${formula}.`,
  });
  return { ...problem, ...(equation.suggestion && { suggestion: equation.suggestion }) };
}

function finding(
  { rule, severity, title, at, left, right }: Equation,
  figures: Figures,
  says: { expected: number | string | undefined; actual: Value; zh: string; en: string },
): Problem {
  const source = figures.source.get(at);
  return {
    rule,
    severity,
    path: at,
    paths: [...new Set([...left, ...right].flatMap((term) => term.cells))],
    message: { zh: title.zh + says.zh, en: title.en + says.en },
    ...(says.expected !== undefined && { expected: says.expected }),
    actual: says.actual,
    quote: source?.text.trim() || undefined,
    place: source?.place,
  };
}

function add(terms: EquationTerm[], figures: Figures): Side {
  const side: Side = { sum: 0, complete: true, growing: true };
  for (const term of terms) {
    const value = termValue(term, figures);
    if (value === undefined) side.complete = false;
    const known = value ?? knownPart(term, figures);
    if (term.sign < 0 || known < 0) side.growing = false;
    side.sum += term.sign * known;
  }
  side.sum = round(side.sum);
  return side;
}

/** The value of a term: its cells together, or the one row that a group is printed as. */
function termValue(term: EquationTerm, { values, collapsed }: Figures): number | undefined {
  const asOne = collapsed.get(term.path);
  if (asOne !== undefined && asOne !== null) return asOne;
  if (term.cells.length === 0) return undefined;
  let total = 0;
  for (const path of term.cells) {
    const value = numberAt(values, path);
    if (value === undefined) return undefined;
    total += value;
  }
  return round(total);
}

function knownPart({ cells }: EquationTerm, { values }: Figures): number {
  return cells.reduce((sum, path) => sum + (numberAt(values, path) ?? 0), 0);
}

function write(terms: EquationTerm[], figures: Figures): string {
  return terms
    .map((term, index) => {
      const value = termValue(term, figures) ?? '?';
      const sign = term.sign < 0 ? '− ' : index > 0 ? '+ ' : '';
      return `${sign}${short(term.label)} ${value}`;
    })
    .join(' ');
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** Money has four decimals at most; binary fractions must not show. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
