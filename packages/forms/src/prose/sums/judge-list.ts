import type { ProseGrammar } from '../../form/prose-definition.js';
import type { Figure } from './find-figures.js';
import type { PartList } from './find-lists.js';
import type { Statement } from './statement.js';

/**
 * Judge a list of parts. It holds when some of its readings comes to a total that it may have:
 * the parts up to any of them, or the first of each stretch between semicolons. It is broken only
 * where every reading contradicts every total: parts that exceed it, or, with the rest named, do
 * not reach it.
 */
export function judgeList(list: PartList, grammar: ProseGrammar): Statement | undefined {
  const { totals, far } = list;
  for (const total of [...totals, ...far]) {
    const reading = readings(list, grammar).find((parts) => agrees(total, parts));
    if (reading) return statement('holds', total, reading);
  }
  if (!list.said || totals.length === 0) return undefined;
  const parts = list.closes ? list.parts : strictParts(list.parts, grammar);
  if (parts.length === 0 || [...totals, ...parts].some(({ approximate }) => approximate)) {
    return undefined;
  }
  const [total] = totals as [Figure];
  const sum = sumOf(parts);
  // The parts may be those of several numbers together.
  const most = sumOf(totals);
  const slack = toleranceOf(totals) + toleranceOf(parts);
  const whole = grammar.rest.some((word) => parts.at(-1)!.label.includes(word));
  const over = sum > most + slack && (parts.length > 1 || alike(total, parts[0]!));
  const under = (whole || list.closes) && totals.length === 1 && sum < most - slack;
  return over || (under && parts.length > 1) ? statement('broken', total, parts) : undefined;
}

function readings({ parts, closes }: PartList, grammar: ProseGrammar): Figure[][] {
  const own = parts.filter((part) => !isAside(part, grammar));
  if (closes) return [...suffixes(parts), ...suffixes(own)];
  const firsts = parts.filter((part, index) => part.segment !== parts[index - 1]?.segment);
  return [...prefixes(parts), firsts, ...prefixes(own)].filter(({ length }) => length >= 2);
}

/** The first two of a list, three and so on; the longest first. */
function prefixes(list: Figure[]): Figure[][] {
  return list.map((_, index) => list.slice(0, list.length - index)).filter(isList);
}

function suffixes(list: Figure[]): Figure[][] {
  return list.map((_, index) => list.slice(index)).filter(isList);
}

function isList({ length }: Figure[]): boolean {
  return length >= 2;
}

/** Parts beyond doubt: those of the first stretch, up to a clause that begins another matter. */
function strictParts(parts: Figure[], grammar: ProseGrammar): Figure[] {
  const stretch = parts.filter(({ segment }) => segment === parts[0]!.segment);
  const end = stretch.findIndex((part) => isAside(part, grammar));
  const list = end < 0 ? stretch : stretch.slice(0, end);
  const overlaps = list.some(({ label }) => grammar.overlap.some((word) => label.includes(word)));
  return overlaps ? [] : list;
}

function isAside({ label }: Figure, grammar: ProseGrammar): boolean {
  return grammar.aside.some((word) => label.includes(word));
}

/** One part alone exceeds its total only where both count the same: they share a word. */
function alike(total: Figure, part: Figure): boolean {
  const pairs = [...total.label].map((_, index) => total.label.slice(index, index + 2));
  return pairs.some((pair) => pair.length === 2 && part.label.includes(pair));
}

function agrees(total: Figure, parts: Figure[]): boolean {
  if (total.approximate || parts.some(({ approximate }) => approximate)) return false;
  return Math.abs(sumOf(parts) - total.value) <= total.tolerance + toleranceOf(parts) + 1e-6;
}

function sumOf(parts: Figure[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function toleranceOf(parts: Figure[]): number {
  return parts.reduce((sum, { tolerance }) => sum + tolerance, 0);
}

function statement(verdict: Statement['verdict'], total: Figure, parts: Figure[]): Statement {
  const sum = sumOf(parts);
  const sign = verdict === 'holds' ? '=' : '≠';
  return {
    verdict,
    stated: total.value,
    found: sum,
    formula: `${total.printed} ${sign} ${parts.map(({ printed }) => printed).join(' + ')}`,
    figures: [total, ...parts].sort((a, b) => a.start - b.start),
  };
}
