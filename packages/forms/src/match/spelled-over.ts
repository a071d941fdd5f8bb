import type { Block } from '../form/expand.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { Line } from './lines.js';
import { type SpelledHead, spellHead } from './spell-head.js';

/** A head with the lines that it was put together from. */
export interface HeadLines extends SpelledHead {
  lines: Line[];
}

/** The heads that were put together, by the line that they end above. */
export type HeadMemory = Map<Line, HeadLines | undefined>;

/** A head is broken over at most so many lines, and put together in so many steps. */
const mostLines = 48;
const mostSteps = 20_000;

/**
 * Put the head over a row together from the lines right above it, or above the table that it is the
 * first row of.
 * @param items the stretch of the document that the table stands in
 */
export function spelledOver(
  { block, values }: Pick<RowEvidence, 'block' | 'values'>,
  items: readonly Item[],
  memory: HeadMemory,
): HeadLines | undefined {
  const [value] = values;
  if (!value) return undefined;
  const { line } = value;
  if (!memory.has(line)) {
    const count = values.filter(({ lexeme }) => lexeme!.kind !== 'blank').length;
    const lines = linesOf(items);
    memory.set(line, headAbove(line, block, lines) ?? headAbove(line, block, lines, count));
  }
  return memory.get(line);
}

function headAbove(
  line: Line,
  block: Block,
  lines: readonly Line[],
  cut?: number,
): HeadLines | undefined {
  const ends = [lines.indexOf(line)];
  if (line.kind === 'grid') ends.push(lines.findIndex(({ node }) => node === line.node));
  const budget = { steps: mostSteps };
  for (const end of ends) {
    const words: string[][] = [];
    let single = true;
    for (let at = end - 1; at >= 0 && at >= end - mostLines; at--) {
      words.unshift(wordsOf(lines[at]!));
      single &&= lines[at]!.kind !== 'grid' && lines[at]!.cells.length === 1;
      const head =
        spellHead(words, block, budget, cut) ??
        (single ? spellInTurn(words, block, budget, cut) : undefined);
      if (head) return { ...head, lines: lines.slice(at, end) };
    }
  }
  return undefined;
}

/** Two rows of a head one cell a line: the rest of its labels follows when all have begun. */
function spellInTurn(
  cells: readonly string[][],
  block: Block,
  budget: { steps: number },
  cut: number | undefined,
): SpelledHead | undefined {
  const found = new Map<string, SpelledHead>();
  for (let begun = 2; begun < cells.length; begun++) {
    const rows = [cells.slice(0, begun).flat(), cells.slice(begun).flat()];
    const head = spellHead(rows, block, budget, cut);
    if (head) found.set(head.columns.join(), head);
  }
  const [head, other] = [...found.values()];
  return other || budget.steps < 0 ? undefined : head;
}

function linesOf(items: readonly Item[]): Line[] {
  return [...new Set(items.map(({ line }) => line))];
}

function wordsOf({ cells }: Line): string[] {
  return cells.flatMap(({ text }) => text.split(/\s+/u));
}
