import type { How } from '@gouji/tree';
import { type Lexeme, readLexeme } from '../coerce/read-lexeme.js';
import type { Leaf } from '../form/expand.js';
import type { Budget } from './budget.js';
import { figureOf } from './figure-of.js';
import type { Item } from './items.js';
import { addUp, isZero, type RowEquation } from './row-equations.js';
import type { Assignment, Slot } from './slot.js';

/** What the numbers of a row may do to stand under its columns; their order they keep always. */
export interface Filling {
  items: Item[];
  /** Cells of the row, and the column at each position that the table prints. */
  leaves: readonly Leaf[];
  order: number[];
  /** How many columns are left blank, and how many numbers belong to none. */
  blanks: number;
  skips: number;
  /** Digits that ran together are parted. */
  parted: boolean;
  how: How;
  /** Equations that the row has to satisfy; a blank counts as nothing. */
  equations: RowEquation[];
}

/** More ways than this tell nothing. */
export const mostWays = 4000;

/** List the ways to fill a row, at most `mostWays`; the budget may end the list sooner. */
export function fillColumns(filling: Filling, budget: Budget): Assignment[] {
  const { items, leaves, order, parted, how } = filling;
  const width = order.length;
  const due = dueEquations(filling);
  const rest = digitsAfter(items);
  const slots: Assignment = new Array(leaves.length).fill(null);
  const values = new Float64Array(leaves.length);
  const out: Assignment[] = [];
  // Which of the numbers is one too many no sum tells that lacks a part.
  const unknown = filling.skips > 0 ? Number.NaN : 0;

  const put = (position: number, slot: Slot | null): boolean => {
    const column = order[position]!;
    slots[column] = slot;
    values[column] = figureOf(slot, leaves[column]!) ?? (slot ? unknown : 0);
    return due[position]!.every((equation) => {
      const sum = addUp(equation, values)!;
      return Number.isNaN(sum) || isZero(sum);
    });
  };
  const visit = (position: number, token: number, at: number, blanks: number, skips: number) => {
    if (--budget.steps < 0 || out.length >= mostWays) return;
    if (position === width) {
      if (at === 0 && token + skips === items.length) out.push([...slots]);
      return;
    }
    const item = items[token];
    const left = width - position - 1;
    if (item && (at > 0 || items.length - token - 1 <= left + skips)) {
      for (const { end, lexeme } of pieces(item, at, parted)) {
        const done = lexeme === item.lexeme || end === item.lexeme!.digits!.length;
        const fewest = left - blanks;
        if (parted && !fits(item, end, done, rest[token]!, items.length - token - 1, left, fewest))
          continue;
        const slot = { item, lexeme, how: lexeme === item.lexeme ? how : ('split' as const) };
        if (put(position, slot)) {
          visit(position + 1, done ? token + 1 : token, done ? 0 : end, blanks, skips);
        }
      }
    }
    if (at === 0 && skips > 0 && item) visit(position, token + 1, 0, blanks, skips - 1);
    // A blank that stood among digits which ran together left nothing there.
    if ((at === 0 || parted) && blanks > 0 && put(position, null)) {
      visit(position + 1, token, at, blanks - 1, skips);
    }
  };
  visit(0, 0, 0, filling.blanks, filling.skips);
  return out;
}

/** The equations whose last column stands at each printed position. */
function dueEquations({ order, equations }: Filling): RowEquation[][] {
  const due: RowEquation[][] = order.map(() => []);
  for (const equation of equations) {
    const last = Math.max(...equation.terms.map(({ column }) => order.indexOf(column)));
    due[last]?.push(equation);
  }
  return due;
}

interface Piece {
  end: number;
  lexeme: Lexeme;
}

/** What the next number can be: the whole lexeme, or its next digits. A zero begins no number. */
function pieces(item: Item, at: number, parted: boolean): Piece[] {
  const lexeme = item.lexeme!;
  const { digits } = lexeme;
  if (!parted || digits === undefined || digits.length === 1) return [{ end: 1, lexeme }];
  const longest = digits[at] === '0' ? at + 1 : digits.length;
  const out: Piece[] = [];
  for (let end = at + 1; end <= longest; end++) {
    out.push({ end, lexeme: readLexeme(digits.slice(at, end))! });
  }
  return out;
}

/** Whether what is left of the digits can still fill the columns that are left, save the blanks. */
function fits(
  item: Item,
  end: number,
  done: boolean,
  after: number,
  tokens: number,
  left: number,
  fewest: number,
): boolean {
  const own = done ? 0 : item.lexeme!.digits!.length - end;
  return own + after >= fewest && (own > 0 ? 1 : 0) + tokens <= left;
}

/** How many numbers of one digit the lexemes after each could be parted into. */
function digitsAfter(items: Item[]): number[] {
  const after: number[] = new Array(items.length).fill(0);
  for (let i = items.length - 2; i >= 0; i--) {
    after[i] = after[i + 1]! + (items[i + 1]!.lexeme!.digits?.length ?? 1);
  }
  return after;
}
