import { analyseLines } from './analyse-lines.js';
import { continues } from './continues.js';
import { findWrapping } from './find-wrapping.js';
import { splitLines } from './split-lines.js';

/**
 * Find the lines of a text that carry on the sentence of the line before, as hard-wrapped ones do.
 *
 * @returns the numbers of these lines, the first line of the text being 1
 */
export function continuedLines(text: string): Set<number> {
  const lines = analyseLines(splitLines(text));
  const wrapping = findWrapping(lines);
  const found = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && continues(before, line, wrapping, false);
  });
  return new Set(found.map(({ start }) => start.line));
}
