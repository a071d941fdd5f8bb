import type { Line, LineCell } from '../../lines.js';

/** A piece of a line of text, parted from others by more than one blank. */
export interface Segment {
  text: string;
  /** First column and the one behind the last, where the line keeps its blanks. */
  from: number | undefined;
  to: number | undefined;
  cell: LineCell;
}

/**
 * Part a line where its columns are: at cells, at bars, and at more than one blank. Where a line has
 * such gaps, what a single blank parts is one piece (Region 7), unless both are values.
 */
export function segmentsOf(line: Line, isValue: (text: string) => boolean): Segment[] {
  const pieces = line.cells.flatMap((cell) => partCell(cell, line));
  const gapped = pieces.some((piece, at) => at > 0 && gap(pieces[at - 1]!, piece) > 1);
  if (!gapped) return isSpaced(line) ? joinAll(pieces) : pieces;
  const joined: Segment[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    const values = last && isValue(last.text) && isValue(piece.text);
    if (last && !values && gap(last, piece) <= 1) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${piece.text}`, to: piece.to };
    } else joined.push(piece);
  }
  return joined;
}

/** The reader of text took the numbers at the line's end for cells; that a name ends so is as likely. */
function isSpaced({ node }: Line): boolean {
  return node.type === 'streamLine' && node.separator === 'space';
}

function joinAll(pieces: Segment[]): Segment[] {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  if (!first || !last) return [];
  return [{ ...first, text: pieces.map(({ text }) => text).join(' '), to: last.to }];
}

function partCell(cell: LineCell, { ruler }: Line): Segment[] {
  const ruled = ruler === 'characters';
  const column = cell.place && 'column' in cell.place ? cell.place.column - 1 : undefined;
  const start = ruled ? cell.column : ruler === undefined ? column : undefined;
  return [...cell.text.matchAll(/\S+(?:\s\S+)*/gu)].flatMap(({ 0: text, index }) => {
    if (text === '|') return [];
    const from = start === undefined ? undefined : start + index;
    const to = from === undefined ? undefined : from + text.length;
    return [{ text, from, to, cell }];
  });
}

function gap(left: Segment, right: Segment): number {
  if (left.to === undefined || right.from === undefined) return Number.POSITIVE_INFINITY;
  return right.from - left.to;
}
