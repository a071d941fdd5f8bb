import type { Line } from './analyse-lines.js';
import { countsOn } from './counts-on.js';
import { splitCells } from './split-cells.js';
import { widthOf } from './width-of.js';

/** A run of lines that make a table; `end` is exclusive. */
export interface TableRegion {
  start: number;
  end: number;
}

/** More lines of words than this between two numbers are no header. */
const longestGap = 40;
/** So many short lines in a row are a table whose cells are blank. */
const blankTable = 8;
const longestTail = 6;
/** No page has narrower lines, in ems. */
const narrowest = 14;

/**
 * Find the lines that make tables, by what they look like alone: bars, tabs, rows of numbers, and
 * bare numbers on lines of their own with the short lines between and before them.
 *
 * @param breaks lines that no table runs over (headings, the title)
 */
export function findTables(lines: Line[], breaks: Set<Line>): TableRegion[] {
  const regions: TableRegion[] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line && line.kind !== 'prose' && !breaks.has(line)) continue;
    const closed = line !== undefined && breaks.has(line);
    regions.push(
      ...findInRun(lines, start, index, closed).flatMap((run) => partAtHeads(lines, run)),
    );
    start = index + 1;
  }
  return regions;
}

/**
 * Behind a blank line, a row of bars over a rule is the head of another table, as in Markdown; a
 * line between the two is its caption.
 */
function partAtHeads(lines: Line[], { start, end }: TableRegion): TableRegion[] {
  const parts = [{ start, end }];
  for (let index = start + 1; index + 1 < end; index++) {
    const [above, row, rule] = [lines[index - 1]!, lines[index]!, lines[index + 1]!];
    const isHead = row.kind === 'bar' && rule.kind === 'rule' && /^[|:=\- ]+$/u.test(rule.text);
    const captioned = row.gap === 0 && above.kind === 'short' && above.gap > 0;
    if (!isHead || (row.gap === 0 && !captioned)) continue;
    parts.at(-1)!.end = captioned ? index - 1 : index;
    parts.push({ start: index, end });
  }
  return parts.filter((part) => part.start < part.end);
}

/** Find the tables in a run of lines without prose or headings. */
function findInRun(lines: Line[], start: number, end: number, closed: boolean): TableRegion[] {
  const strong: number[] = [];
  for (let index = start; index < end; index++) {
    const closed = lines[index + 1]?.closing === true;
    if (lines[index]!.kind !== 'short' || closed) strong.push(index);
  }
  if (strong.length === 0) {
    const blank = end - start >= blankTable && !isParagraph(lines.slice(start, end - 1));
    return blank ? [{ start, end }] : [];
  }

  const regions: TableRegion[] = [];
  let first = strong[0]!;
  let floor = start;
  strong.forEach((at, order) => {
    const next = strong[order + 1];
    if (next !== undefined && next - at <= longestGap) return;
    const region = { start: reachBack(lines, floor, first), end: at + 1 };
    const isLast = next === undefined;
    if (isLast && closed && end - region.end <= longestTail) region.end = end;
    if (isTable(lines, region)) regions.push(region);
    floor = region.end;
    if (next !== undefined) first = next;
  });
  return regions;
}

/** Lines that are nearly all full are a sentence that was wrapped: labels are of any length. */
function isParagraph(lines: Line[]): boolean {
  const widths = lines.map(({ raw }) => widthOf(raw.trimEnd()));
  const widest = Math.max(...widths);
  const full = widths.filter((width) => width >= widest * 0.85).length;
  return widest >= narrowest && full >= widths.length * 0.8;
}

/** Take in the header words before the first number; rows of cells bring theirs along. */
function reachBack(lines: Line[], floor: number, first: number): number {
  const { kind, raw } = lines[first]!;
  const oneCell = kind === 'number' || (kind === 'space' && !/\p{L}/u.test(raw));
  if (!oneCell) return first;
  const start = Math.max(floor, first - longestGap);
  for (let index = first - 4; index >= start; index--) {
    if ((lines[index]!.number?.level ?? 9) <= 5) return index + 1;
  }
  return start;
}

function isTable(lines: Line[], { start, end }: TableRegion): boolean {
  if (countsOn(lines.slice(start, end))) return false;
  let rows = 0;
  let numbers = 0;
  let words = 0;
  for (let index = start; index < end; index++) {
    const { kind, raw } = lines[index]!;
    if (kind === 'number') numbers++;
    else if (kind === 'short') words++;
    else if (kind === 'space') numbers += isPair(raw) ? 1 : 2;
    else if (kind !== 'rule') rows += /[|｜│┃║\t].*[|｜│┃║\t]/u.test(raw) ? 2 : 1;
  }
  return rows >= 2 || numbers >= 3 || (numbers >= 1 && numbers + words >= 3);
}

/** Western words with one number behind a blank (Region 7): three are rows, two are a chance. */
function isPair(raw: string): boolean {
  return splitCells(raw, 'space').length === 2 && /[A-Za-z\d.] \S+$/u.test(raw.trimEnd());
}
