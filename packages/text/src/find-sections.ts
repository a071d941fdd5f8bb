import { classifyHeading } from '@gouji/tree';
import type { Line } from './analyse-lines.js';
import { chineseOrdinal } from './chinese-ordinal.js';
import { splitLine } from './split-line.js';

/**
 * Tell the headings of the first level (一、) from rows of a table that are numbered the same way:
 * a row has its numbers right behind it; a heading carries on the count of headings, or is
 * followed by prose, by a table's header words, or by a row of cells. A deeper number is certain
 * here only before a row of header words.
 */
export function findSections(lines: Line[]): Set<Line> {
  const ahead = lookAhead(lines);
  const sections = new Set<Line>();
  let last = 0;
  lines.forEach((line, index) => {
    const { number, kind } = line;
    if (!number || (kind !== 'short' && kind !== 'prose')) return;
    if (!classifyHeading(line.text, number)) return;
    if (number.level > 1) {
      if (kind === 'short' && headsRows(lines[index + 1])) sections.add(line);
      return;
    }
    const ordinal = chineseOrdinal(number.number.label);
    const next = ordinal === last + 1;
    if (kind === 'short' && !isSection(lines, index, ahead[index]!, next, last, ordinal)) return;
    sections.add(line);
    last = ordinal;
  });
  return sections;
}

function isSection(
  lines: Line[],
  index: number,
  distance: number,
  next: boolean,
  last: number,
  ordinal: number,
): boolean {
  if (distance === 0) return false;
  if (distance === Number.POSITIVE_INFINITY) {
    const follower = lines[index + 1];
    if (next || !follower || follower.kind === 'prose') return true;
    return ordinal > last || lines[index - 1]?.kind === 'prose';
  }
  const follower = lines[index + 1]!.kind;
  if (follower === 'bar' || follower === 'tab') return true;
  return distance >= 5 || (next && distance >= 2);
}

/** A number before a row of header words is a heading, as rows of cells carry their own labels. */
function headsRows(follower: Line | undefined): boolean {
  if (!follower || follower.counts) return false;
  if (follower.kind !== 'bar' && follower.kind !== 'tab') return false;
  return splitLine(follower, follower.kind).filter((cell) => cell.value !== '').length > 1;
}

/** For each line, how many lines stand between it and the next number; Infinity behind prose. */
function lookAhead(lines: Line[]): number[] {
  const ahead: number[] = new Array(lines.length).fill(Number.POSITIVE_INFINITY);
  for (let index = lines.length - 2; index >= 0; index--) {
    const follower = lines[index + 1]!;
    if (follower.counts) ahead[index] = 0;
    else if (follower.kind !== 'prose') ahead[index] = ahead[index + 1]! + 1;
  }
  return ahead;
}
