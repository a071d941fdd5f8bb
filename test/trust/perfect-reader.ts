import type { LayoutCell } from '../make/layout.js';
import { type Draft, leaveOpen } from './draft.js';
import { cellsOf, type Equation, equationsOf, sumOf } from './values/equations.js';

/** One way to give the numbers of a row to its cells; a blank is null. */
type Reading = Array<string | null>;

/** Past so many readings nobody can tell them apart. */
const mostReadings = 20_000;

/**
 * Leave those cells of a row open that a perfect reader of its numbers could not tell: every way to
 * spread them over the columns, to part digits that ran together or to leave out one too many counts
 * that keeps the row's own sums (or, where none does, every way).
 */
export function readRow(draft: Draft, cells: LayoutCell[], tokens: string[]): void {
  if (cells.some(({ path }) => path === undefined)) return;
  if (tokens.length === cells.length && tokens.every((token) => !/^0\d/.test(token))) return;
  const paths = cells.map(({ path }) => path!);
  const plain = tokens.every((token) => /^\d+(\.\d+)?$/.test(token));
  const readings = plain
    ? [
        ...spread(tokens, paths.length),
        ...split(tokens, paths.length),
        ...choose(tokens, paths.length),
      ]
    : [];
  const equations = equationsWithin(draft, paths);
  const good = readings.filter((reading) => equations.every((each) => holds(each, paths, reading)));
  // A number that contradicts the sums is what the document prints all the same.
  const printed = paths.map((path) => String(draft.truth.get(path)?.value ?? ''));
  const broken = isBroken(draft, paths);
  // Where sums lack a blank total, that some way keeps them is chance.
  const told = broken || good.some((reading) => isSameRow(reading, printed));
  const kept = good.length > 0 && told ? [...good, ...(broken ? [printed] : [])] : readings;
  const open = paths.filter(
    (_, x) =>
      kept.length === 0 ||
      kept.length >= mostReadings ||
      new Set(kept.map((reading) => reading[x] ?? '')).size > 1,
  );
  leaveOpen(draft, open);
}

function isSameRow(reading: Reading, printed: string[]): boolean {
  return printed.every((text, x) => text === (reading[x] ?? ''));
}

function isBroken({ contradiction }: Draft, paths: string[]): boolean {
  return contradiction !== undefined && paths.includes(contradiction.path);
}

function equationsWithin({ form }: Draft, paths: string[]): Equation[] {
  return equationsOf(form).filter(
    (equation) =>
      equation.kind === 'equal' && cellsOf(equation).every((path) => paths.includes(path)),
  );
}

function holds(equation: Equation, paths: string[], reading: Reading): boolean {
  const values = new Map(paths.map((path, x) => [path, Number(reading[x] ?? 0)]));
  return sumOf(equation.left, values) === sumOf(equation.right, values);
}

/** Blanks were dropped, in any place. */
function spread(tokens: string[], width: number): Reading[] {
  const out: Reading[] = [];
  const place = (index: number, row: Reading): void => {
    if (out.length >= mostReadings) return;
    if (index === tokens.length) {
      out.push([...row, ...new Array<null>(width - row.length).fill(null)]);
      return;
    }
    const room = width - row.length - (tokens.length - index);
    for (let gap = 0; gap <= room; gap++) {
      place(index + 1, [...row, ...new Array<null>(gap).fill(null), tokens[index]!]);
    }
  };
  if (tokens.length <= width && tokens.every((token) => !/^0\d/.test(token))) place(0, []);
  return out;
}

/** One number is too many: every way to leave it out. */
function choose(tokens: string[], width: number): Reading[] {
  if (tokens.length !== width + 1) return [];
  return tokens.map((_, out) => tokens.filter((_, at) => at !== out));
}

/** Digits ran together: every way to part them into numbers without a leading zero. */
function split(tokens: string[], width: number): Reading[] {
  const out: Reading[] = [];
  const lengths = tokens.map((token) => (/^\d+$/.test(token) ? token.length : 1));
  /** The most numbers that the tokens from one on can make. */
  const most = lengths.map((_, from) => lengths.slice(from).reduce((sum, each) => sum + each, 0));
  const part = (index: number, at: number, row: Reading): void => {
    const token = tokens[index];
    if (token === undefined) {
      if (row.length === width) out.push(row);
      return;
    }
    const left = width - row.length;
    const fewest = tokens.length - index;
    if (out.length >= mostReadings || left < fewest || left > most[index]! - at) return;
    const whole = lengths[index] === 1;
    const longest = whole || token[at] === '0' ? 1 : token.length - at;
    for (let length = 1; length <= longest; length++) {
      const end = whole ? token.length : at + length;
      const next = [...row, token.slice(at, end)];
      if (end === token.length) part(index + 1, 0, next);
      else part(index, end, next);
    }
  };
  part(0, 0, []);
  return out;
}

/** The ways to put one number of a row back among the others that keep the row's own sums. */
export function insertionsThatFit(draft: Draft, cells: LayoutCell[], torn: number): string[][] {
  const others = cells.filter((_, x) => x !== torn).map(({ text }) => text);
  const paths = cells.map(({ path }) => path!);
  const equations = equationsWithin(draft, paths);
  return cells
    .map((_, x) => [...others.slice(0, x), cells[torn]!.text, ...others.slice(x)])
    .filter((reading) => equations.every((each) => holds(each, paths, reading)));
}
