import type { Budget } from './budget.js';
import type { Constraint, Network } from './make-network.js';

/** For each row, the ways that are left. */
export type Choices = number[][];

/** Sums of more different values than this are not followed up. */
const mostSums = 5000;

/**
 * Keep of each row the ways that stand in some solution of the whole network. Past the budget ways
 * are kept that may stand in none. Gives nothing where there is no solution.
 */
export function narrow(network: Network, budget: Budget): Choices | undefined {
  const all = network.rows.map(({ candidates }) => candidates.map((_, choice) => choice));
  const left = propagate(all, network.constraints, budget);
  if (!left || budget.steps < 0) return left;
  const first = findSolution(left, network.constraints, budget);
  if (!first) return budget.steps < 0 ? left : undefined;
  return keepSupported(left, first, network.constraints, budget);
}

function keepSupported(
  left: Choices,
  first: number[],
  constraints: Constraint[],
  budget: Budget,
): Choices {
  let choices = left;
  const supported = choices.map((_, row) => new Set([first[row]!]));
  for (let row = 0; row < choices.length; row++) {
    for (const choice of choices[row]!) {
      if (supported[row]!.has(choice) || budget.steps < 0) continue;
      const trial = choices.map((own, index) => (index === row ? [choice] : own));
      const narrowed = propagate(trial, constraints, budget);
      const solution = narrowed && findSolution(narrowed, constraints, budget);
      if (solution) {
        solution.forEach((own, index) => {
          supported[index]!.add(own);
        });
      } else if (budget.steps >= 0) {
        choices = choices.map((own, index) => {
          return index === row ? own.filter((other) => other !== choice) : own;
        });
      }
    }
  }
  return choices;
}

/** One choice for each row that satisfies all constraints. */
function findSolution(
  choices: Choices,
  constraints: Constraint[],
  budget: Budget,
): number[] | undefined {
  if (budget.steps < 0) return undefined;
  let row = -1;
  choices.forEach((own, index) => {
    if (own.length > 1 && (row < 0 || own.length < choices[row]!.length)) row = index;
  });
  if (row < 0) return choices.map(([only]) => only!);
  for (const choice of choices[row]!) {
    const trial = choices.map((own, index) => (index === row ? [choice] : own));
    const narrowed = propagate(trial, constraints, budget);
    const solution = narrowed && findSolution(narrowed, constraints, budget);
    if (solution) return solution;
  }
  return undefined;
}

/** Drop ways that some constraint alone rules out, until none is left to drop. */
function propagate(from: Choices, constraints: Constraint[], budget: Budget): Choices | undefined {
  const choices = [...from];
  const queue = new Set(constraints);
  for (const constraint of queue) {
    queue.delete(constraint);
    if (budget.steps < 0) return choices;
    const kept = restrict(constraint, choices, budget);
    if (!kept) continue;
    for (let i = 0; i < constraint.rows.length; i++) {
      const row = constraint.rows[i]!;
      if (kept[i]!.length === 0) return undefined;
      if (kept[i]!.length === choices[row]!.length) continue;
      choices[row] = kept[i]!;
      for (const other of constraints) {
        if (other !== constraint && other.rows.includes(row)) queue.add(other);
      }
    }
  }
  return choices;
}

/** The ways of each row of a constraint that can still add up to nothing with the others'. */
function restrict(
  { constant, rows, parts }: Constraint,
  choices: Choices,
  budget: Budget,
): number[][] | undefined {
  const before: Array<Set<number>> = [new Set([constant])];
  for (let i = 0; i < rows.length; i++) {
    const next = new Set<number>();
    const own = new Set(choices[rows[i]!]!.map((choice) => parts[i]![choice]!));
    for (const sum of before[i]!) for (const part of own) next.add(sum + part);
    budget.steps -= before[i]!.size * own.size;
    if (next.size > mostSums) return undefined;
    before.push(next);
  }
  const kept: number[][] = [];
  // What the rows behind have to bring together.
  let wanted = new Set([0]);
  for (let i = rows.length - 1; i >= 0; i--) {
    const own = choices[rows[i]!]!;
    const good = new Map<number, boolean>();
    const next = new Set<number>();
    for (const choice of own) {
      const part = parts[i]![choice]!;
      if (good.has(part)) continue;
      let reaches = false;
      for (const sum of wanted) {
        if (!before[i]!.has(sum - part)) continue;
        reaches = true;
        next.add(sum - part);
      }
      budget.steps -= wanted.size;
      good.set(part, reaches);
    }
    kept[i] = own.filter((choice) => good.get(parts[i]![choice]!));
    wanted = next;
  }
  return kept;
}
