import type { NumberedLine } from '@gouji/tree';
import { readNumber } from '@gouji/tree';
import { closingBars } from './closing-bars.js';
import { type Comma, commaLines } from './comma-lines.js';
import { isNumberCell } from './is-number-cell.js';
import { findLeader } from './leader.js';
import { type LineKind, lineKind } from './line-kind.js';
import { numberSeries } from './number-series.js';
import type { SourceLine } from './source-line.js';
import { splitLine } from './split-line.js';

/** A line with what it looks like among its neighbours. */
export interface Line extends SourceLine {
  kind: LineKind;
  number: NumberedLine | undefined;
  /** The line holds a bare number, alone or as a cell. */
  counts: boolean;
  /** The line is a bar that closes the cell on the line before. */
  closing: boolean;
  /** The cells of the line are parted by commas, or semicolons, whatever its kind does. */
  commas?: Comma;
}

/** Say of each line what it looks like, its neighbours seen. */
export function analyseLines(sources: SourceLine[]): Line[] {
  const series = numberSeries(sources);
  const lines = sources.map((source): Line => {
    const number = series.get(source) ?? readNumber(source.text);
    const { raw, text, start, gap, pageBreak } = source;
    const kind = lineKind(raw);
    return { raw, text, start, gap, pageBreak, kind, number, counts: false, closing: false };
  });
  settle(lines);
  for (const [line, mark] of commaLines(lines)) {
    line.kind = 'bar';
    line.commas = mark;
  }
  for (const line of lines) line.counts = holdsNumber(line);
  for (const line of closingBars(lines)) line.closing = true;
  return lines;
}

const settled = {
  maybeBar: 'bar',
  maybeTab: 'tab',
  maybeSpace: 'space',
  maybePair: 'space',
} as const;
/** Fewer lines with gaps are no table where they hold pairs of words. */
const fewestPairs = 3;

/** A line that may belong to a table does so beside one of its kind; else it is plain words. */
function settle(lines: Line[]): void {
  const promote = (line: Line, neighbour: Line | undefined) => {
    if (!isMaybe(line.kind) || !neighbour) return;
    const kind = settled[line.kind];
    const like = kind !== 'tab' && line.kind !== 'maybePair' && neighbour.kind === line.kind;
    if (neighbour.kind === kind || like) {
      line.kind = kind;
    }
  };
  for (const run of contentsRuns(lines)) for (const line of run) line.kind = 'short';
  for (const run of spacedRuns(lines)) {
    if (run.length < fewestPairs) continue;
    for (const line of run) if (line.kind === 'maybePair') line.kind = 'space';
  }
  for (let index = 0; index < lines.length; index++) promote(lines[index]!, lines[index - 1]);
  for (let index = lines.length - 1; index >= 0; index--) {
    promote(lines[index]!, lines[index + 1]);
  }
  for (const line of lines) {
    if (isMaybe(line.kind)) line.kind = line.text.length > 45 ? 'prose' : 'short';
  }
}

/** Lines whose dots lead to numbers that never fall are a table of contents: those are pages. */
function contentsRuns(lines: Line[]): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  let page = 1;
  let falls = false;
  const flush = (): void => {
    if (run.length > 0 && !falls) runs.push(run);
    [run, page, falls] = [[], 1, false];
  };
  for (const line of lines) {
    const leader = line.kind === 'maybeSpace' ? findLeader(line.raw) : undefined;
    if (!leader) {
      if (line.kind === 'prose') flush();
      continue;
    }
    const next = Number(leader.number);
    falls ||= !(next >= page);
    page = next;
    run.push(line);
  }
  flush();
  return runs;
}

/** Lines with gaps, one after the other or with a single short line between: a title of a part. */
function spacedRuns(lines: Line[]): Line[][] {
  const runs: Line[][] = [[]];
  lines.forEach((line, index) => {
    if (isSpaced(line)) runs[runs.length - 1]!.push(line);
    else if (line.kind !== 'short' || !isSpaced(lines[index + 1])) runs.push([]);
  });
  return runs;
}

function isSpaced(line: Line | undefined): boolean {
  return line?.kind === 'maybePair' || line?.kind === 'maybeSpace' || line?.kind === 'space';
}

function isMaybe(kind: LineKind): kind is keyof typeof settled {
  return kind in settled;
}

function holdsNumber(line: Line): boolean {
  if (line.kind === 'number' || line.kind === 'space') return true;
  if (line.kind !== 'bar' && line.kind !== 'tab') return false;
  return splitLine(line, line.kind).some((cell) => isNumberCell(cell.value));
}
