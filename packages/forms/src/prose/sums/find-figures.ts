import { type FoundNumber, findNumbers } from '../find-numbers.js';
import { type Unit, unitOf } from './unit-of.js';

/** A number of a paragraph, with where it stands among the others. */
export interface Figure {
  kind: 'count' | 'share';
  /** Offset of the number in the paragraph, and offset behind its unit. */
  start: number;
  end: number;
  value: number;
  /** The number as printed, without its unit: 2.5万. */
  printed: string;
  /** Half of the last digit stated; 0 for a whole count. */
  tolerance: number;
  /** What one step of its last digit is worth. */
  step: number;
  approximate: boolean;
  /** Units that count the same are one: 人, 名. */
  unit: string;
  /** The words before it since the number before, its own clause. */
  label: string;
  /** Offset of the sentence that states it. */
  sentence: number;
  /** Counts the stretches between semicolons. */
  segment: number;
  /** How many brackets are open. */
  depth: number;
}

/**
 * Find the counts and shares of a sentence, in their order; those without a unit count nothing.
 * @param offset where the sentence begins in its paragraph
 */
export function findFigures(text: string, offset: number): Figure[] {
  const at = { segment: 0, depth: 0 };
  const figures: Figure[] = [];
  let reached = 0;
  let before = 0;
  for (const number of findNumbers(text)) {
    for (; reached < number.start; reached++) pass(text.charCodeAt(reached), at);
    const from = before;
    before = number.end;
    const unit = number.kind === 'other' ? undefined : unitOf(number.unit);
    if (number.kind === 'other' || unit === undefined) continue;
    before = number.unitAt + unit.length;
    figures.push(figureOf(text, offset, from, number, unit, at));
  }
  return figures;
}

function figureOf(
  text: string,
  offset: number,
  from: number,
  number: FoundNumber,
  unit: Unit,
  at: { segment: number; depth: number },
): Figure {
  const { kind, start, value, approximate, scale, decimals } = number;
  const factor = unit.factor ?? 1;
  const step = (scale / 10 ** decimals) * factor;
  const exact = scale === 1 && decimals === 0 && factor === 1;
  return {
    kind,
    start: offset + start,
    end: offset + number.unitAt + unit.length,
    value: Math.round(value * factor * 1e6) / 1e6,
    printed: /^[\d., ]*[万亿]?/u.exec(text.slice(number.figuresAt, number.end))![0] || `${value}`,
    tolerance: exact ? 0 : step / 2,
    step,
    approximate,
    unit: unit.name,
    label: behindMarks(text.slice(from, start)),
    sentence: offset,
    segment: at.segment,
    depth: at.depth,
  };
}

/** The words behind the last mark. */
function behindMarks(words: string): string {
  let at = words.length;
  while (at > 0 && !marks.includes(words[at - 1]!)) at--;
  return words.slice(at);
}

const marks = ',;:。!?\n';
const semicolon = 0x3b;
const opening = 0x28;
const closing = 0x29;

function pass(unit: number, at: { segment: number; depth: number }): void {
  if (unit === semicolon) at.segment++;
  else if (unit === opening) at.depth++;
  else if (unit === closing) at.depth = Math.max(0, at.depth - 1);
}
