import type { PrintedNumber } from './nodes.js';
import { readNumber } from './read-number.js';

/**
 * Print the number of a section with the mark that its numerals take (GB/T 9704-2012, 7.3.3).
 *
 * @param outline the sections are numbered as an outline (`V.B.1`), whose steps take full stops
 */
export function printedNumber(label: string, outline = false): PrintedNumber {
  const marked = [`${label}、`, `${label}.`].find((printed) => {
    return readNumber(`${printed}x`)?.number.label === label;
  });
  const circled = readNumber(`${label}x`)?.number.label === label;
  if (outline || /^[A-Z]/u.test(label)) return { printed: `${label}. `, label };
  return { printed: circled ? label : (marked ?? `${label} `), label };
}
