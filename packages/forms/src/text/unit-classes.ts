import { traditionalCharacters } from './traditional-characters.js';

/** Nothing is known of the unit yet. */
const unknown = 0;
/** NFKC leaves it as it is, whatever stands beside it, and so does the turn to Simplified. */
export const inert = 1;
/** Full-width ASCII or the ideographic space: NFKC makes one unit of ASCII of it. */
export const wide = 2;
/** Of a label it is dropped: white space, punctuation, symbols. */
export const noise = 4;
/** A capital of ASCII. */
export const capital = 8;
/** To be left to Unicode's own tables. */
export const other = 16;

const classes = new Uint8Array(0x10000);

/** Tell of a UTF-16 unit what folding has to do with it, as bits. */
export function classOf(unit: number): number {
  const known = classes[unit]!;
  return known === unknown ? learn(unit) : known;
}

/** The few thousand characters of reports are looked at once each; the tables hold a million. */
function learn(unit: number): number {
  const made = classify(unit);
  classes[unit] = made;
  return made;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const drop = /[\s\p{P}\p{S}\p{Cf}]/u.test(character) ? noise : 0;
  if (isWide(unit)) return wide;
  if (!isPlain(unit) || traditionalCharacters.includes(character)) return other;
  if (character.normalize('NFKC') !== character) return other;
  return inert | drop | (/[A-Z]/.test(character) ? capital : 0);
}

function isWide(unit: number): boolean {
  return unit === 0x3000 || (unit >= 0xff01 && unit <= 0xff5e);
}

/** ASCII, punctuation and ideographs: none of them joins with what stands before it. */
function isPlain(unit: number): boolean {
  return (
    unit < 0x80 ||
    unit === 0xb7 ||
    (unit >= 0x2010 && unit <= 0x205e) ||
    (unit >= 0x3001 && unit <= 0x301f) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  );
}
