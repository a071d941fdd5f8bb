import { findTitle } from '@gouji/tree';
import type { Line } from './analyse-lines.js';
import { indentOf } from './source-line.js';

/** Scraped pages put navigation before the title, but not more than this many lines. */
const deepest = 60;
const centred = 4;

/** Find the line or lines of the document's title, before the first section or sentence. */
export function findTitleLines(lines: Line[], sections: Set<Line>): Line[] {
  let end = 0;
  while (end < Math.min(deepest, lines.length) && isBefore(lines[end]!, sections)) end++;
  const range = findTitle(
    lines.slice(0, end).map((line) => ({
      text: line.kind === 'short' || line.kind === 'prose' ? line.text : '',
      marked: indentOf(line) >= centred,
      joined: line.gap === 0,
    })),
  );
  return range ? lines.slice(range.start, range.end) : [];
}

function isBefore(line: Line, sections: Set<Line>): boolean {
  return !sections.has(line) && !/[。；]/u.test(line.text);
}
