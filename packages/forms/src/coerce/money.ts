import { plain } from '../text/plain.js';

/** Powers of ten of the units of money, against 元. */
const powers: Record<string, number> = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };

/** The units of money. */
export const moneyUnits: readonly string[] = Object.keys(powers);

/** Give the power of ten of a unit of money, or undefined for any other unit. */
export function moneyPower(unit: string | null | undefined): number | undefined {
  return unit ? powers[unit] : undefined;
}

/** A unit that another label's words part is no smaller unit: `单位:万内容元` is not in 元. */
const partedUnit = /单位[^)]*[百千万亿](?![百千万亿元])\p{sc=Han}+元/u;

/** Find the unit of money that a text states, if it states just one. */
export function findMoneyUnit(text: string): string | undefined {
  const words = plain(text).replace(/\s+/gu, '');
  if (partedUnit.test(words)) return undefined;
  const found = new Set(words.match(/(?:亿|百万|万|千|百)?元/gu));
  const [unit] = found;
  return found.size === 1 ? unit : undefined;
}
