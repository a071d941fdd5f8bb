/** A point whose offset is known. */
export interface ExactPoint {
  line: number;
  column: number;
  offset: number;
}

/** A line of the source that holds more than white space. */
export interface SourceLine {
  /** The line as it stands, without its line break. */
  raw: string;
  /** The line without the white space around it. */
  text: string;
  /** Where `raw` starts. */
  start: ExactPoint;
  /** Blank lines right before this one. */
  gap: number;
  /** A form feed stands between this line and the one before. */
  pageBreak: boolean;
}

/** Point at a character of a line. */
export function pointAt(line: SourceLine, index: number): ExactPoint {
  const { start } = line;
  return { line: start.line, column: start.column + index, offset: start.offset + index };
}

/** Index of the first character of `text` in `raw`. */
export function indentOf(line: SourceLine): number {
  return line.raw.length - line.raw.trimStart().length;
}

/** Span the words of some lines, from the first character to behind the last. */
export function extentOf(
  first: SourceLine,
  last: SourceLine,
): { start: ExactPoint; end: ExactPoint } {
  const end = indentOf(last) + last.text.length;
  return { start: pointAt(first, indentOf(first)), end: pointAt(last, end) };
}
