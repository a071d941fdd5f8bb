import { isPageMark, type PageFurniture } from '@gouji/tree';
import type { Line } from './analyse-lines.js';

const shortestRunning = 6;

/**
 * Find page marks, and the lines that stand at the head or foot of several pages; only a form
 * feed shows where a page ends.
 */
export function findFurniture(lines: Line[]): Map<Line, PageFurniture['kind']> {
  const found = new Map<Line, PageFurniture['kind']>();
  const heads: Line[] = [];
  const feet: Line[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const atBreak = line.pageBreak || next?.pageBreak === true;
    if (isPageMark(line.text, atBreak)) found.set(line, 'pageMark');
    else if (line.pageBreak) heads.push(line);
    else if (next?.pageBreak) feet.push(line);
  });
  for (const line of repeated(heads)) found.set(line, 'header');
  for (const line of repeated(feet)) found.set(line, 'footer');
  return found;
}

function repeated(lines: Line[]): Line[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines.filter(({ text, kind }) => {
    return kind === 'short' && text.length >= shortestRunning && counts.get(text)! >= 2;
  });
}
