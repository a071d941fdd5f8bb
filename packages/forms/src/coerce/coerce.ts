import type { Value } from '@gouji/tree';
import type { Leaf } from '../form/expand.js';
import { isNumeric } from '../form/is-numeric.js';
import { coerceWords, type WordsFault } from './coerce-words.js';
import { moneyPower } from './money.js';
import type { Lexeme } from './read-lexeme.js';

/** A lexeme as a value of its cell, with the doubts it leaves. */
export interface Coerced {
  value: Value;
  fault?: Fault | undefined;
  /** Id of the marker that stands in place of a value, and says why. */
  mark?: string | undefined;
}

export type Fault =
  | 'placeholder'
  | 'not-a-count'
  | 'doubtful-sign'
  | 'leading-zero'
  | 'unit-unstated'
  | WordsFault;

/**
 * Turn a lexeme into the value of a cell, in the form's unit.
 * @param stated the unit that the table's header or title states for the cell, if any
 */
export function coerce(lexeme: Lexeme, leaf: Leaf, stated?: string): Coerced {
  if (lexeme.kind === 'blank') return { value: null, fault: 'blank' };
  if (lexeme.kind === 'placeholder') return { value: null, fault: 'placeholder' };
  if (!isNumeric(leaf)) return coerceWords(lexeme.text, leaf);
  if (lexeme.kind === 'unreadable' || lexeme.kind === 'words')
    return { value: null, fault: 'not-a-count' };
  const wanted = moneyPower(leaf.unit);
  const given = wanted === undefined ? undefined : moneyUnit(lexeme, stated);
  const shift = given === undefined ? (lexeme.scale ?? 0) : moneyPower(given)! - wanted!;
  const value = shiftDecimal(lexeme.decimal!, shift);
  // An amount of money counts nothing of what the cell asks for.
  if (wanted === undefined && moneyPower(lexeme.unit) !== undefined) {
    return { value: null, fault: 'not-a-count' };
  }
  const change = lexeme.signed && value !== 0;
  if (leaf.type === 'count' && (!Number.isInteger(value) || value < 0 || change)) {
    return { value, fault: 'not-a-count' };
  }
  if (leaf.type === 'signed' && !Number.isInteger(value)) return { value, fault: 'not-a-count' };
  if (lexeme.doubtful) return { value, fault: 'doubtful-sign' };
  // Nobody writes 05 for a number: what precedes it may be the value of another cell.
  if (/^-?0\d/.test(lexeme.decimal!)) return { value, fault: 'leading-zero' };
  const unstated = wanted !== undefined && given === undefined && value !== 0;
  return unstated ? { value, fault: 'unit-unstated' } : { value };
}

/** The unit of an amount: that of the cell (1.2亿 is 亿元), else that of the header or title. */
function moneyUnit(lexeme: Lexeme, stated: string | undefined): string | undefined {
  if (moneyPower(lexeme.unit) !== undefined) {
    return lexeme.scale === 8 ? '亿元' : lexeme.scale === 4 ? '万元' : lexeme.unit;
  }
  if (lexeme.scale) return lexeme.scale === 8 ? '亿元' : '万元';
  return moneyPower(stated) === undefined ? undefined : stated;
}

/** Move the decimal point without the error of binary fractions. */
function shiftDecimal(decimal: string, places: number): number {
  return places === 0 ? Number(decimal) : Number(`${decimal}e${places}`);
}
