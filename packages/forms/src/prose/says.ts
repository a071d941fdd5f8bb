import type { FactDefinition } from '../form/prose-definition.js';
import { clauseOf } from './clause-of.js';
import { findWords } from './find-words.js';
import { isMadeOf } from './is-made-of.js';

/** The words around a number of a sentence. */
export interface Surroundings {
  /** The heading over the paragraph. */
  heading: string;
  /** The sentence up to the number, and its last clause. */
  before: string;
  clause: string;
  /** The words since the number before it, or since a semicolon. */
  own: string;
  /** The words behind its unit, to the end of the clause or the next number, if they are asked for. */
  behind: string;
}

/** How the words around a number say what a pattern asks for. */
export interface Said {
  /** The words of the clause that may name who acts. */
  actor: string;
  /** The length of what is said behind the unit. */
  reach: number;
}

/**
 * Tell whether the words around a number say what a pattern asks for: its words in order, the
 * last of them close to the number, nothing in the clause that turns it to something else.
 */
export function says(
  pattern: FactDefinition,
  { heading, before, clause, own, behind }: Surroundings,
): Said | undefined {
  if (!namesSubject(pattern, before) && !(pattern.headed && namesSubject(pattern, heading))) {
    return undefined;
  }
  const said =
    saidBefore(pattern, own) ?? (pattern.after ? saidAround(pattern, own, behind) : undefined);
  if (!said) return undefined;
  const whole = pattern.after ? clause + behind : clause;
  return pattern.unless?.some((word) => whole.includes(word)) ? undefined : said;
}

function namesSubject({ subject }: FactDefinition, text: string): boolean {
  return !subject || subject.some((word) => text.includes(word));
}

function saidBefore(pattern: FactDefinition, clause: string): Said | undefined {
  const found = findWords(clause, pattern.say, pattern.between);
  if (!found || !isAlone(pattern, clause.slice(0, found.from))) return undefined;
  const tail = clause.slice(found.to);
  const close = pattern.between
    ? isMadeOf(tail, pattern.between)
    : tail.length <= mostBetween && !/[,、:]/u.test(tail);
  return close ? { actor: clauseOf(clause.slice(0, found.from)), reach: 0 } : undefined;
}

/** Characters that may stand between the last word of a pattern and the number: 总数共计为. */
const mostBetween = 8;

/** The number stands among the words: 收到12件政府信息公开申请; or before them: 8名全职人员. */
function saidAround(pattern: FactDefinition, clause: string, behind: string): Said | undefined {
  const before = clauseOf(clause);
  const at = before.length;
  const found = findWords(before + behind, pattern.say, pattern.between);
  if (!found || found.to <= at) return undefined;
  if (pattern.say.length > 1 ? found.from >= at : found.from < at) return undefined;
  const between = found.from < at ? '' : behind.slice(0, found.from - at);
  if (!isMadeOf(between, pattern.between ?? [])) return undefined;
  const actor = before.slice(0, Math.min(found.from, at));
  return isAlone(pattern, actor) ? { actor, reach: found.to - at } : undefined;
}

function isAlone({ alone, between = [] }: FactDefinition, before: string): boolean {
  const own = before.split(/[,、:(]/u).pop()!;
  return !alone || isMadeOf(own, between);
}
