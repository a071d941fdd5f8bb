import { findNumbers } from '../find-numbers.js';
import { unitOf } from './unit-of.js';

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
  let reached = 0;
  let before = 0;
  return findNumbers(text).flatMap((number): Figure[] => {
    for (; reached < number.start; reached++) pass(text[reached]!, at);
    const from = before;
    before = number.end;
    if (number.kind === 'other') return [];
    const unit = unitOf(number.unit);
    if (unit === undefined) return [];
    const { kind, start, value, approximate, scale, decimals } = number;
    const factor = unit.factor ?? 1;
    const step = (scale / 10 ** decimals) * factor;
    const exact = scale === 1 && decimals === 0 && factor === 1;
    before = number.unitAt + unit.length;
    return [
      {
        kind,
        start: offset + start,
        end: offset + before,
        value: Math.round(value * factor * 1e6) / 1e6,
        printed:
          /^[\d., ]*[万亿]?/u.exec(text.slice(number.figuresAt, number.end))![0] || `${value}`,
        tolerance: exact ? 0 : step / 2,
        step,
        approximate,
        unit: unit.name,
        label: text
          .slice(from, start)
          .split(/[,;:。!?\n]/u)
          .pop()!,
        sentence: offset,
        ...at,
      },
    ];
  });
}

function pass(character: string, at: { segment: number; depth: number }): void {
  if (character === ';') at.segment++;
  else if (character === '(') at.depth++;
  else if (character === ')') at.depth = Math.max(0, at.depth - 1);
}
