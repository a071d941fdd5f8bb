import { classOf, inert, noise } from './unit-classes.js';

/** A printed number before a label and one behind 其中 are dropped of it, and no more. */
const mostNumbers = 80;

/**
 * Tell that more characters than so many are left of a text when it is folded, notes in brackets
 * aside, without folding it: those before its first bracket that nothing changes.
 */
export function keepsMore(text: string, most: number): boolean {
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const its = classOf(unit) & (inert | noise);
    if (its === inert) {
      if (++kept > most + mostNumbers) return true;
    } else if (mayOpen(unit)) return false;
  }
  return false;
}

/** A bracket, or a character that Unicode's tables may make one of; ideographs are none. */
function mayOpen(unit: number): boolean {
  if ((unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0x4e00 && unit <= 0x9fff)) return false;
  return (classOf(unit) & inert) === 0 || brackets.has(unit);
}

const brackets: ReadonlySet<number> = new Set(
  [...'([{【〔〈《'].map((bracket) => bracket.charCodeAt(0)),
);
