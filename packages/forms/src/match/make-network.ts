import type { Equation, EquationTerm } from '../check/equations.js';
import { figureOf } from './figure-of.js';
import { cellsOfRow } from './gather-rows.js';
import type { Assignment } from './slot.js';
import type { OpenRow } from './solve.js';

/** The open rows of a table, tied to each other by the equations that run over several rows. */
export interface Network {
  rows: OpenRow[];
  constraints: Constraint[];
}

/** Over the rows: constant + the part of each row's choice = 0, in millionths. */
export interface Constraint {
  constant: number;
  /** Indices of the rows, and for each the part that each of its ways brings. */
  rows: number[];
  parts: number[][];
}

/** A cell of a row; `known` where the row has one way only. */
interface Cell {
  row: number;
  column: number;
}

/** Tie the rows that are still open; equations with a cell that the source lacks tie nothing. */
export function makeNetwork(all: OpenRow[], equations: Equation[]): Network {
  const cells = cellsByPath(all);
  const open = new Map<number, number>();
  all.forEach((row, index) => {
    if (row.candidates.length > 1) open.set(index, open.size);
  });
  const rows = [...open.keys()].map((index) => all[index]!);
  const constraints = equations.flatMap((equation) => {
    return equation.kind === 'equal' ? (tie(equation, all, cells, open) ?? []) : [];
  });
  return { rows, constraints };
}

/** Where each path stands; a group printed as one row stands under its own path. */
function cellsByPath(rows: OpenRow[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  rows.forEach(({ evidence, candidates }, row) => {
    if (candidates.length === 0) return;
    const leaves = cellsOfRow(evidence);
    leaves.forEach((leaf, column) => {
      const own = [leaf.table.id, ...evidence.label.path, ...leaf.block.columns[column]!.path];
      cells.set(evidence.row === undefined ? own.join('.') : leaf.path, { row, column });
    });
  });
  return cells;
}

function tie(
  equation: Equation,
  all: OpenRow[],
  cells: Map<string, Cell>,
  open: Map<number, number>,
): Constraint | undefined {
  let constant = 0;
  const parts = new Map<number, number[]>();
  const terms = [
    ...equation.left.map((term) => ({ term, factor: 1 })),
    ...equation.right.map((term) => ({ term, factor: -1 })),
  ];
  for (const { term, factor } of terms) {
    const found = cellsOfTerm(term, cells);
    if (!found) return undefined;
    for (const { row, column } of found) {
      const { candidates, evidence } = all[row]!;
      const leaf = cellsOfRow(evidence)[column]!;
      const brings = (slots: Assignment) =>
        Math.round((figureOf(slots[column], leaf) ?? 0) * 1e6) * term.sign * factor;
      const index = open.get(row);
      if (index === undefined) constant += brings(candidates[0]!);
      else {
        const own = parts.get(index) ?? new Array<number>(candidates.length).fill(0);
        parts.set(
          index,
          own.map((sum, choice) => sum + brings(candidates[choice]!)),
        );
      }
    }
  }
  // Equations within one row have had their say where the ways were listed.
  const oneRow =
    new Set([...parts.keys()]).size === 1 && constant === 0 && isWithinRow(terms, cells);
  if (parts.size === 0 || oneRow) return undefined;
  return { constant, rows: [...parts.keys()], parts: [...parts.values()] };
}

function isWithinRow(terms: Array<{ term: EquationTerm }>, cells: Map<string, Cell>): boolean {
  const rows = terms.flatMap(({ term }) => (cellsOfTerm(term, cells) ?? []).map(({ row }) => row));
  return new Set(rows).size === 1;
}

function cellsOfTerm(term: EquationTerm, cells: Map<string, Cell>): Cell[] | undefined {
  const asOne = cells.get(term.path);
  if (asOne) return [asOne];
  const found = term.cells.map((path) => cells.get(path));
  return found.length > 0 && found.every((cell) => cell !== undefined) ? found : undefined;
}
