import type { Line } from './analyse-lines.js';
import { widthOf } from './width-of.js';

/** No title is wider, in ems. */
const widest = 60;

/** Tell whether a numbered line is a title from end to end, which no text runs into. */
export function isTitle({ number }: Line): boolean {
  if (number === undefined || widthOf(number.rest) > widest) return false;
  return !/[。；;！？!?.]|[,，、]$/u.test(number.rest.trim());
}
