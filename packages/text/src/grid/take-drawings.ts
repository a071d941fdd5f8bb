import { analyseLines, type Line } from '../analyse-lines.js';
import type { SourceLine } from '../source-line.js';
import { findDrawings } from './find-drawings.js';
import type { ReadDrawing } from './read-drawing.js';

/** A drawn table with its lines. */
export interface TakenDrawing {
  lines: SourceLine[];
  read: ReadDrawing;
}

/** The lines of a text; the first of a drawn table stands for all of them. */
export interface Taken {
  lines: Line[];
  drawings: Map<Line, TakenDrawing>;
}

/** Say of each line what it looks like, and take the drawn tables out. */
export function takeDrawings(sources: SourceLine[]): Taken {
  const found = findDrawings(sources);
  const drawings: Taken['drawings'] = new Map();
  if (found.length === 0) return { lines: analyseLines(sources), drawings };
  const byStart = new Map(found.map((drawing) => [sources[drawing.start]!.start, drawing]));
  const within = new Set(found.flatMap(({ start, end }) => sources.slice(start + 1, end)));
  const lines = analyseLines(sources.filter((line) => !within.has(line)));
  for (const line of lines) {
    const drawing = byStart.get(line.start);
    if (!drawing) continue;
    Object.assign(line, nothing);
    const { start, end, read } = drawing;
    drawings.set(line, { lines: sources.slice(start, end), read });
  }
  return { lines, drawings };
}

/** A drawing is no words and no number, and no table runs over it. */
const nothing = { kind: 'prose', number: undefined, counts: false, closing: false } as const;
