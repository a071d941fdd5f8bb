import { toTwips } from '../../to-twips.js';

/** What a length may be measured in besides units of measure, in twentieths of a point. */
export interface Units {
  /** A character of the paragraph. */
  character: number;
  /** A line of the page. */
  line: number;
}

/** Measure a length of a style in twentieths of a point. */
export function twips(length: string, units: Units = { character: 0, line: 0 }): number {
  const relative = /^(-?[\d.]+)(char|line)$/.exec(length);
  if (!relative) return toTwips(length) ?? 0;
  return Math.round(Number(relative[1]) * (relative[2] === 'char' ? units.character : units.line));
}
