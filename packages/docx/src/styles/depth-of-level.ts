/** Turn an outline level (ECMA-376 Part 1, 17.3.1.20) into a heading depth; 9 is body text. */
export function depthOfLevel(level: number): number | undefined {
  return level >= 0 && level <= 8 ? level + 1 : undefined;
}
