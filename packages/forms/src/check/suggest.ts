import type { Localized } from '@gouji/tree';
import type { Form, Leaf } from '../form/expand.js';
import type { Equation } from './equations.js';
import { evaluate, round } from './evaluate.js';
import type { Figures } from './figures.js';
import { numberAt } from './number-at.js';
import { nameOf } from './problem-text.js';

/** One cell whose change alone would settle every broken rule that touches it. */
interface Candidate {
  leaf: Leaf;
  from: number;
  to: number;
  /** Broken equations that would hold. */
  settles: Equation[];
}

/** More cells than this explain nothing. */
const mostCandidates = 2;

/**
 * Suggest, for broken equations, the one cell of which another value would satisfy every broken
 * rule that touches it and break none. Where two cells would, both are said; where more would,
 * none is. Nothing is ever changed.
 */
export function suggest(
  form: Form,
  equations: Equation[],
  figures: Figures,
): Map<Equation, Localized> {
  const suggestions = new Map<Equation, Localized>();
  const broken = equations.filter((equation) => isSolvable(equation, figures));
  if (broken.length === 0) return suggestions;
  const touching = indexByCell(equations, figures);
  const known = new Map<string, Candidate | undefined>();
  for (const equation of broken) {
    const candidates = cellsOf(equation, figures).flatMap((cell) => {
      if (!known.has(cell)) known.set(cell, candidate(form, cell, touching.get(cell)!, figures));
      const found = known.get(cell);
      return found?.settles.includes(equation) ? [found] : [];
    });
    if (candidates.length > 0 && candidates.length <= mostCandidates) {
      suggestions.set(equation, describe(candidates));
    }
  }
  return suggestions;
}

function isSolvable(equation: Equation, figures: Figures): boolean {
  if (equation.kind !== 'equal') return false;
  const { verdict, decided } = evaluate(equation, figures);
  return verdict === 'broken' && decided;
}

/** The cells of this report that an equation reads one by one. */
function cellsOf({ left, right, when }: Equation, { collapsed }: Figures): string[] {
  const terms = [...left, ...right].filter(
    ({ path, previous }) => !previous && (collapsed.get(path) ?? null) === null,
  );
  return [...new Set([...terms.flatMap(({ cells }) => cells), ...(when ? [when] : [])])];
}

function indexByCell(equations: Equation[], figures: Figures): Map<string, Equation[]> {
  const index = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const cell of cellsOf(equation, figures)) {
      const list = index.get(cell);
      if (list) list.push(equation);
      else index.set(cell, [equation]);
    }
  }
  return index;
}

function candidate(
  form: Form,
  cell: string,
  touching: Equation[],
  figures: Figures,
): Candidate | undefined {
  const from = numberAt(figures.values, cell);
  const leaf = form.byPath.get(cell);
  if (from === undefined || !leaf) return undefined;
  const settles = touching.filter((one) => evaluate(one, figures).verdict === 'broken');
  const to = solve(settles[0], cell, from, figures);
  if (to === undefined || !fits(to, leaf)) return undefined;
  const values: Figures['values'] = Object.create(figures.values);
  values[cell] = to;
  const changed = { ...figures, values };
  const stillBroken = touching.some((one) => evaluate(one, changed).verdict === 'broken');
  const settled = settles.every((one) => evaluate(one, changed).verdict === 'holds');
  return settled && !stillBroken ? { leaf, from, to, settles } : undefined;
}

/** The value of a cell with which one equation holds. */
function solve(
  equation: Equation | undefined,
  cell: string,
  from: number,
  figures: Figures,
): number | undefined {
  if (!equation || !isSolvable(equation, figures)) return undefined;
  const weigh = (terms: Equation['left']) =>
    terms.reduce(
      (sum, { sign, previous, cells }) => sum + (!previous && cells.includes(cell) ? sign : 0),
      0,
    );
  const weight = weigh(equation.left) - weigh(equation.right);
  const { left, right } = evaluate(equation, figures);
  return weight === 0 ? undefined : round(from - (left.sum - right.sum) / weight);
}

function fits(value: number, { type }: Leaf): boolean {
  if (type !== 'decimal' && !Number.isInteger(value)) return false;
  return type === 'signed' || value >= 0;
}

function describe(candidates: Candidate[]): Localized {
  const each = candidates.map(sentence);
  if (each.length === 1) {
    return {
      zh: `${each[0]!.zh};请核对原始台账。`,
      en: `${each[0]!.en}; please check the records.`,
    };
  }
  return {
    zh: `有两种可能,请核对原始台账:${each.map(({ zh }) => zh).join(';或者')}。`,
    en: `Two readings are possible, please check the records: ${each.map(({ en }) => en).join('; or ')}.`,
  };
}

function sentence({ leaf, from, to, settles }: Candidate): Localized {
  const name = nameOf(leaf);
  const rules = [...new Set(settles.map(({ rule }) => rule))];
  const count = settles.length;
  return {
    zh: `“${name}”(${leaf.path})若为 ${to},现值 ${from} 所违反的 ${count} 条勾稽(${rules.join('、')})即全部成立,且不违反其他勾稽`,
    en: `${to} in "${name}" (${leaf.path}) would satisfy the ${count === 1 ? 'one rule' : `${count} rules`} that ${from} breaks (${rules.join(', ')}) and break no other`,
  };
}
