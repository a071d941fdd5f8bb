import type { Equation, EquationTerm } from '../check/equations.js';
import { figureOf } from './figure-of.js';
import { cellsOfRow, type RowEvidence } from './gather-rows.js';
import { addUp, isZero, rowSums } from './row-equations.js';
import type { OpenRow } from './solve.js';

/**
 * Leave rows open whose blanks may have been dropped and their line filled up at its end: the sums
 * within the row speak against where its numbers stand, and so do those with other rows. Where one
 * row of a block was so, a zero before blanks may be of any column too.
 */
export function distrustPadded(rows: readonly OpenRow[], equations: readonly Equation[]): void {
  const all = rows.filter(({ evidence, candidates }) => {
    return evidence.row !== undefined && candidates.length === 1;
  });
  for (const row of all) if (isPadded(row) && hasSurplus(row) && isNought(row)) row.candidates = [];
  const single = all.filter((row) => !isOpen(row));
  const doubtful = new Set(single.filter((row) => isPadded(row) && !balances(row, equations)));
  if (doubtful.size === 0) return;
  const figures = new Map<string, number>();
  const rowAt = new Map<string, OpenRow>();
  const weak = new Map<string, OpenRow>();
  for (const row of single) {
    for (const [x, leaf] of cellsOfRow(row.evidence).entries()) {
      const figure = figureOf(row.candidates[0]![x], leaf);
      if (figure !== null) figures.set(leaf.path, figure);
      rowAt.set(leaf.path, row);
      if (doubtful.has(row) && figure) weak.set(leaf.path, row);
    }
  }
  if (weak.size === 0) return;
  for (const equation of equations) {
    if (equation.kind !== 'equal') continue;
    const [left, right] = [equation.left, equation.right].map((side) =>
      side.flatMap(({ cells }) => cells),
    );
    const all = [...left!, ...right!];
    if (new Set(all.map((path) => rowAt.get(path))).size < 2) continue;
    const own = new Set(all.flatMap((path) => weak.get(path) ?? []));
    const told = [left!, right!].every((side) => side.some((path) => figures.has(path)));
    const sum = add(equation.left, figures) - add(equation.right, figures);
    if (told && !isZero(sum)) for (const row of own) row.candidates = [];
  }
  const given = new Set([...doubtful].filter(isOpen).map(({ evidence }) => evidence.block));
  for (const row of single) {
    if (given.has(row.evidence.block) && isPadded(row) && isNought(row)) row.candidates = [];
  }
}

function isOpen({ candidates }: OpenRow): boolean {
  return candidates.length === 0;
}

/** Add up the terms of one side, a blank counted as nothing. */
function add(terms: readonly EquationTerm[], figures: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, { sign, cells }) => {
    return sum + sign * cells.reduce((own, path) => own + (figures.get(path) ?? 0), 0);
  }, 0);
}

/** The numbers of a line stand before its blanks, so that these may have been dropped from anywhere. */
function isPadded({ evidence, candidates }: OpenRow): boolean {
  if (candidates.length === 0) return false;
  const { values } = evidence;
  const filled = values.filter(({ lexeme }) => lexeme!.kind !== 'blank');
  if (filled.length === 0 || filled.length >= widthOf(evidence)) return false;
  if (filled.length === values.length) return false;
  if (values.some(({ line }) => line.kind === 'grid')) return false;
  return values.slice(0, filled.length).every((item) => filled.includes(item));
}

/** More cells than the row has columns: those of labels went to the end too. */
function hasSurplus({ evidence }: OpenRow): boolean {
  return evidence.values.length > widthOf(evidence);
}

/** How many columns the table prints. */
function widthOf({ block, present }: RowEvidence): number {
  return present?.length ?? block.columns.length;
}

/** No sum tells zeros apart from blanks on their line. */
function isNought({ evidence, candidates }: OpenRow): boolean {
  const [first, ...others] = evidence.values;
  if (others.some(({ line }) => line !== first!.line)) return false;
  return cellsOfRow(evidence).every((leaf, x) => !figureOf(candidates[0]![x], leaf));
}

function balances({ evidence, candidates }: OpenRow, equations: readonly Equation[]): boolean {
  const leaves = cellsOfRow(evidence);
  const within = rowSums(equations as Equation[], leaves);
  const values = leaves.map((leaf, x) => figureOf(candidates[0]![x], leaf) ?? 0);
  return within.every((equation) => isZero(addUp(equation, values)!));
}
