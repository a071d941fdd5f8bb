/**
 * Say how deep a heading of a numbering level stands: 一、 2, (一) 3, 1. 4, (1) 5, ① 6; the title
 * of the document is 1.
 *
 * @param level of `readNumber`
 * @param chapters whether the document numbers its chapters (第一章), which pushes the rest down
 */
export function headingDepth(level: number, chapters = false): 2 | 3 | 4 | 5 | 6 {
  const depth = level === 0 ? 2 : level + (chapters ? 2 : 1);
  return Math.min(depth, 6) as 2 | 3 | 4 | 5 | 6;
}
